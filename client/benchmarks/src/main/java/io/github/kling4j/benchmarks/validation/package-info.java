/** Validators beside each other: the same rules, found broken at the same places. */
@NullMarked
package io.github.kling4j.benchmarks.validation;

import org.jspecify.annotations.NullMarked;
