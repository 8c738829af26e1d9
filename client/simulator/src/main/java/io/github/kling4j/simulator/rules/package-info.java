/**
 * What the service refuses: the API's rules read from raw JSON, with no model and no generated code between, so that
 * they can judge those. {@link ServiceRules} is the way in, {@link Refusal} what comes out.
 */
@NullMarked
package io.github.kling4j.simulator.rules;

import org.jspecify.annotations.NullMarked;
