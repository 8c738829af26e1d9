/** A frame of ten million bytes, on its way from a file. */
@NullMarked
package io.github.kling4j.benchmarks.upload;

import org.jspecify.annotations.NullMarked;
