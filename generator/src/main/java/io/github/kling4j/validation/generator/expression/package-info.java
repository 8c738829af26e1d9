/** Checked expressions as plain values: what CEL says, resolved against models, without a trace of the library. */
@NullMarked
package io.github.kling4j.validation.generator.expression;

import org.jspecify.annotations.NullMarked;
