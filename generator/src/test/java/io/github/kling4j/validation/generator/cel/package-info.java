/** What the parser and the checker of CEL report, in the words of the profile. */
@NullMarked
package io.github.kling4j.validation.generator.cel;

import org.jspecify.annotations.NullMarked;
