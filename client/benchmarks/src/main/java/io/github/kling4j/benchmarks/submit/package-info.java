/** A submit over the loop-back interface, and what it costs the one who submits. */
@NullMarked
package io.github.kling4j.benchmarks.submit;

import org.jspecify.annotations.NullMarked;
