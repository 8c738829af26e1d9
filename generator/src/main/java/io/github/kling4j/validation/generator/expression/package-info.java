/** Type-checked expressions as plain values: CEL expressions resolved against models, independent of cel-java. */
@NullMarked
package io.github.kling4j.validation.generator.expression;

import org.jspecify.annotations.NullMarked;
