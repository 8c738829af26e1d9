/** Processes of the command line, from their start to their end. */
@NullMarked
package io.github.kling4j.benchmarks.command;

import org.jspecify.annotations.NullMarked;
