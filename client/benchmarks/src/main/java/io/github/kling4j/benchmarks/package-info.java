/** Runs measurements, each part by itself. */
@NullMarked
package io.github.kling4j.benchmarks;

import org.jspecify.annotations.NullMarked;
