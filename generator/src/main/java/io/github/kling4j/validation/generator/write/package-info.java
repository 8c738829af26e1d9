/** Generates the Java source of validators for models and rules without errors. */
@NullMarked
package io.github.kling4j.validation.generator.write;

import org.jspecify.annotations.NullMarked;
