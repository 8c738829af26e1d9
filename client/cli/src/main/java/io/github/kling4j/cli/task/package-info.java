/** Commands that make videos: submit a task, wait for it, and download what it made. */
@NullMarked
package io.github.kling4j.cli.task;

import org.jspecify.annotations.NullMarked;
