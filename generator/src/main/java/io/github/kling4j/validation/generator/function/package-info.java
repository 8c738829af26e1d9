/** The function table: one entry for each operator, function and special form of the language. */
@NullMarked
package io.github.kling4j.validation.generator.function;

import org.jspecify.annotations.NullMarked;
