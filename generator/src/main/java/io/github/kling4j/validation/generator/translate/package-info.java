/** Translates type-checked expressions to Java statements and expressions. */
@NullMarked
package io.github.kling4j.validation.generator.translate;

import org.jspecify.annotations.NullMarked;
