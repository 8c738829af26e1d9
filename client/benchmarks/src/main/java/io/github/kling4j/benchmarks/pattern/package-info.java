/** Searches for patterns, beside other engines for regular expressions. */
@NullMarked
package io.github.kling4j.benchmarks.pattern;

import org.jspecify.annotations.NullMarked;
