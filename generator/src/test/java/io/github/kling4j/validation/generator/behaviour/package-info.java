/** Models and rules compiled by the processor, and what their validators do. */
@NullMarked
package io.github.kling4j.validation.generator.behaviour;

import org.jspecify.annotations.NullMarked;
