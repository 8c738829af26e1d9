/**
 * Expands uses of rule annotations into rules: the values of the members replace the placeholders in the definitions.
 */
@NullMarked
package io.github.kling4j.validation.generator.expand;

import org.jspecify.annotations.NullMarked;
