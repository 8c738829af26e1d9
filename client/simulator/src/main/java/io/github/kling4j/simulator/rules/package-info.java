/**
 * The rules of the service. They read raw JSON and use neither the client's models nor generated code, so that they can
 * check these. Each {@link Endpoint} returns {@link Refusal}s.
 */
@NullMarked
package io.github.kling4j.simulator.rules;

import org.jspecify.annotations.NullMarked;
