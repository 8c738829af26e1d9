/** The text that a run writes into the guide. */
@NullMarked
package io.github.kling4j.benchmarks.report;

import org.jspecify.annotations.NullMarked;
