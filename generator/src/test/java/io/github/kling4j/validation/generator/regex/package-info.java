/** What becomes of regular expressions, seen from outside. */
@NullMarked
package io.github.kling4j.validation.generator.regex;

import org.jspecify.annotations.NullMarked;
