/** A bean with constraints of Jakarta Validation only, checked by the libraries that read them. */
@NullMarked
package io.github.kling4j.benchmarks.bean;

import org.jspecify.annotations.NullMarked;
