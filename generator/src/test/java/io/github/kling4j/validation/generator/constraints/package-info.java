/** The constraints of Jakarta Validation, compared with Hibernate Validator and with the specification's TCK. */
@NullMarked
package io.github.kling4j.validation.generator.constraints;

import org.jspecify.annotations.NullMarked;
