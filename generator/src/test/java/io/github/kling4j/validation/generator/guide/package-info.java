/** The code of the guide to the rules, between {@code // guide} and {@code // end}. */
@NullMarked
package io.github.kling4j.validation.generator.guide;

import org.jspecify.annotations.NullMarked;
