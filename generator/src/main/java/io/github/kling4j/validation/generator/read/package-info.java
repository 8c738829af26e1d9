/** Converts elements and annotation mirrors to the records of the package {@code model}, without checking them. */
@NullMarked
package io.github.kling4j.validation.generator.read;

import org.jspecify.annotations.NullMarked;
