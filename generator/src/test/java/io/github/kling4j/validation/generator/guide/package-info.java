/** The code in the guide to rules, between {@code // guide} and {@code // end}. */
@NullMarked
package io.github.kling4j.validation.generator.guide;

import org.jspecify.annotations.NullMarked;
