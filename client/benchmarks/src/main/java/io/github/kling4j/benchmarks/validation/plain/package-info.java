/**
 * A request as records of plain Java types, annotated as Jakarta Validation has it: what Hibernate Validator and Avaje
 * Validator check, and the others of the peers read. Constraints of our own are made for both frameworks.
 * Avaje Validator makes constraints of nullness marks, so there are none here.
 */
@NullUnmarked
package io.github.kling4j.benchmarks.validation.plain;

import org.jspecify.annotations.NullUnmarked;
