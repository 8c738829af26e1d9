/** The diagnostics of the processor: a catalogue of messages, exact places, and suggestions for misspelled names. */
@NullMarked
package io.github.kling4j.validation.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
