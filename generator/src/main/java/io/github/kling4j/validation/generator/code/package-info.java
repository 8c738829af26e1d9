/** Building blocks of generated Java source; independent of models and rules. */
@NullMarked
package io.github.kling4j.validation.generator.code;

import org.jspecify.annotations.NullMarked;
