package io.github.kling4j;

import io.github.kling4j.model.Task;
import io.github.kling4j.model.TaskInfo;
import io.github.kling4j.model.TaskStatus;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A task as one answer shows it.
 *
 * @param traceId the answer's, or null
 */
record Observed(Task task, @Nullable String traceId) {

    /** Returns the word for the status; "unknown" when the answer has none. */
    String status() {
        TaskInfo info = task.taskInfo();
        TaskStatus status = info == null ? null : info.status();
        return status == null ? "unknown" : status.word();
    }

    boolean succeeded() {
        return status().equals("succeeded") || status().equals("completed");
    }

    boolean hasVideo() {
        return task.videos() != null && task.videos().stream().anyMatch(Objects::nonNull);
    }

    /** New words can appear: one that is unknown is neither done nor failed. */
    boolean failed() {
        return status().equals("failed");
    }
}
