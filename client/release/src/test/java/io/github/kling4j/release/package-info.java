/** Checks a bundle against what Maven Central and this project require of it. */
@NullMarked
package io.github.kling4j.release;

import org.jspecify.annotations.NullMarked;
