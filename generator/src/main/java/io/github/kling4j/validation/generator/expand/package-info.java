/** Turns uses of rule annotations into rules: members take the places that their definitions keep for them. */
@NullMarked
package io.github.kling4j.validation.generator.expand;

import org.jspecify.annotations.NullMarked;
