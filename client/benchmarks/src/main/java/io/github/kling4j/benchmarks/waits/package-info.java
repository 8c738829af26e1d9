/** Many tasks that are waited for at once. */
@NullMarked
package io.github.kling4j.benchmarks.waits;

import org.jspecify.annotations.NullMarked;
