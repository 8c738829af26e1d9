/** Checks a bundle against the requirements of Maven Central and of this project. */
@NullMarked
package io.github.kling4j.release;

import org.jspecify.annotations.NullMarked;
