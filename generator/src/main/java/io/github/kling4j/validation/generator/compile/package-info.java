/** Makes typed expressions of the texts of rules. What cannot be read or has no type is reported, and no more. */
@NullMarked
package io.github.kling4j.validation.generator.compile;

import org.jspecify.annotations.NullMarked;
