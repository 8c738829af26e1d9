/** Models and rules compiled by the processor, and the behaviour of their validators. */
@NullMarked
package io.github.kling4j.validation.generator.behaviour;

import org.jspecify.annotations.NullMarked;
