/** A bean with constraints of Jakarta Validation alone, checked by those who read them. */
@NullMarked
package io.github.kling4j.benchmarks.bean;

import org.jspecify.annotations.NullMarked;
