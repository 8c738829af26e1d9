/** Functions of expressions, beside cel-java's interpreter. */
@NullMarked
package io.github.kling4j.benchmarks.function;

import org.jspecify.annotations.NullMarked;
