/** Expands uses of rule annotations to rules: members replace the placeholders in the definitions. */
@NullMarked
package io.github.kling4j.validation.generator.expand;

import org.jspecify.annotations.NullMarked;
