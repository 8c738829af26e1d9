/** Commands that generate videos: submit a task, wait for it, and download its videos. */
@NullMarked
package io.github.kling4j.cli.task;

import org.jspecify.annotations.NullMarked;
