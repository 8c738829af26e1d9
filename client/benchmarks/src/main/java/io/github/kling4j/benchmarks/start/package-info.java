/** What it takes to begin, in virtual machines that have done nothing before. */
@NullMarked
package io.github.kling4j.benchmarks.start;

import org.jspecify.annotations.NullMarked;
