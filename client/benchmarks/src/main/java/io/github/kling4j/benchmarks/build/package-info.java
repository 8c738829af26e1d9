/** The time to compile validators, for models with any number of rules. */
@NullMarked
package io.github.kling4j.benchmarks.build;

import org.jspecify.annotations.NullMarked;
