/**
 * A request as records of plain Java types, with annotations of Jakarta Validation. Hibernate Validator and Avaje
 * Validator check it, and other peers read it. Constraints of our own exist for both frameworks. Nullness
 * annotations are left out, because Avaje Validator takes them for constraints.
 */
@NullUnmarked
package io.github.kling4j.benchmarks.validation.plain;

import org.jspecify.annotations.NullUnmarked;
