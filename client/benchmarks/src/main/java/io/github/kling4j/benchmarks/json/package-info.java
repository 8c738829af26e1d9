/**
 * JSON beside each other: the same bytes written, the same values read. The peers read and write records whose
 * components bear the names of the wire.
 */
@NullUnmarked
package io.github.kling4j.benchmarks.json;

import org.jspecify.annotations.NullUnmarked;
