/** The time of a first operation, in new virtual machines. */
@NullMarked
package io.github.kling4j.benchmarks.start;

import org.jspecify.annotations.NullMarked;
