/** Tests of compiled regular expressions. */
@NullMarked
package io.github.kling4j.validation.generator.regex;

import org.jspecify.annotations.NullMarked;
