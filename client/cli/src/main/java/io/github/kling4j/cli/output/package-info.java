/** What a command writes: results, messages, progress, and the record of tasks. */
@NullMarked
package io.github.kling4j.cli.output;

import org.jspecify.annotations.NullMarked;
