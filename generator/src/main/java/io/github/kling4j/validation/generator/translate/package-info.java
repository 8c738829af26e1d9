/** Makes Java of checked expressions: statements and a value, as a person would have written them. */
@NullMarked
package io.github.kling4j.validation.generator.translate;

import org.jspecify.annotations.NullMarked;
