/** What validators cost the one who compiles, and models with any number of rules to show it. */
@NullMarked
package io.github.kling4j.benchmarks.build;

import org.jspecify.annotations.NullMarked;
