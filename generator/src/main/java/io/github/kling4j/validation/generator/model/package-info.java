/** What was read: models and rules as plain values, without a trace of the compiler but the places to report at. */
@NullMarked
package io.github.kling4j.validation.generator.model;

import org.jspecify.annotations.NullMarked;
