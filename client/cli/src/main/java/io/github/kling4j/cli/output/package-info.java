/** The output of commands: results, messages, progress, and the log of tasks. */
@NullMarked
package io.github.kling4j.cli.output;

import org.jspecify.annotations.NullMarked;
