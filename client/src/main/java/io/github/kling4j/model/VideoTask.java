package io.github.kling4j.model;

import org.jspecify.annotations.Nullable;

/**
 * The properties that every task returned by the client has. A schema in the OpenAPI description contains {@code
 * x-implements: VideoTask} if its class implements this interface.
 */
public interface VideoTask {

    /** Returns the part of the response with the id and the status of the task. */
    @Nullable
    TaskInfo taskInfo();

    /**
     * Returns the id of the task, which is used to look it up. Every task returned by {@code submit}, {@code get},
     * {@code await} and {@code generate} has one.
     *
     * @throws IllegalStateException for a task without an id that was built or read from JSON
     */
    default String id() {
        TaskInfo info = taskInfo();
        if (info == null || info.id() == null) {
            throw new IllegalStateException("this task has no id, because it was not returned by the client");
        }
        return info.id();
    }

    /** Returns the status of the task; the word {@code unknown} if the response has none. */
    default TaskStatus status() {
        TaskInfo info = taskInfo();
        return info == null || info.status() == null ? TaskStatus.of("unknown") : info.status();
    }
}
