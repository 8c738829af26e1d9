/** The constraints of Jakarta Validation, compared with what Hibernate Validator and its specification's tests say. */
@NullMarked
package io.github.kling4j.validation.generator.constraints;

import org.jspecify.annotations.NullMarked;
