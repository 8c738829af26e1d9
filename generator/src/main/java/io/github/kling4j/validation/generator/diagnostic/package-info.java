/** What can be wrong with a rule or a model, and the way it is told: one catalogue, exact places, nearest names. */
@NullMarked
package io.github.kling4j.validation.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
