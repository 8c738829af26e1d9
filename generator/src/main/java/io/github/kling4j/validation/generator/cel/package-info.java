/** Parses and type-checks expressions. No other package uses cel-java. */
@NullMarked
package io.github.kling4j.validation.generator.cel;

import org.jspecify.annotations.NullMarked;
