/** Generates the Java source of valid models and rules. */
@NullMarked
package io.github.kling4j.validation.generator.write;

import org.jspecify.annotations.NullMarked;
