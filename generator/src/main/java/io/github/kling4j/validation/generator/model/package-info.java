/** Models and rules as plain values; only their places refer to the compiler. */
@NullMarked
package io.github.kling4j.validation.generator.model;

import org.jspecify.annotations.NullMarked;
