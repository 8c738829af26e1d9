package io.github.kling4j.model;

import org.jspecify.annotations.Nullable;

/**
 * A task, by what is always known of one that the client returned. The description says of a schema that it is one,
 * with {@code x-implements: VideoTask}.
 */
public interface VideoTask {

    /** Returns the part of the answer that says which task this is. */
    @Nullable
    TaskInfo taskInfo();

    /**
     * Returns the id to look the task up with. Each task that {@code submit}, {@code get}, {@code await} and {@code
     * generate} return has one.
     *
     * @throws IllegalStateException for a task that was built, or read from JSON, without an id
     */
    default String id() {
        TaskInfo info = taskInfo();
        if (info == null || info.id() == null) {
            throw new IllegalStateException("this task has no id: it was not returned by the client");
        }
        return info.id();
    }

    /** Returns how far the task is; the word {@code unknown} when the service did not say. */
    default TaskStatus status() {
        TaskInfo info = taskInfo();
        return info == null || info.status() == null ? TaskStatus.of("unknown") : info.status();
    }
}
