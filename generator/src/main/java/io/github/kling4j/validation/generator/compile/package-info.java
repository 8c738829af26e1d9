/** Compiles the texts of rules to typed expressions, and reports texts that are invalid. */
@NullMarked
package io.github.kling4j.validation.generator.compile;

import org.jspecify.annotations.NullMarked;
