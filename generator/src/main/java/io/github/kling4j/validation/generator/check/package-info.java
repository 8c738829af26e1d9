/** Checks models and rules. Each check is a pure function from records to a report. */
@NullMarked
package io.github.kling4j.validation.generator.check;

import org.jspecify.annotations.NullMarked;
