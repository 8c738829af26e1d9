package io.github.kling4j.error;

import io.github.kling4j.model.Task;
import io.github.kling4j.model.TaskError;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The service accepted the task, and the task failed; or it succeeded without any video. */
public final class TaskFailedException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    // Neither is serialized.
    private final transient @Nullable Task task;
    private final transient @Nullable TaskError error;

    /** Makes an exception with the values that its accessors return. */
    public TaskFailedException(
            String message, String taskId, @Nullable String traceId, Task task, @Nullable TaskError error) {
        super(message, null, taskId, traceId);
        this.task = task;
        this.error = error;
    }

    /** Returns the answer that reported the failure; null only after this exception was serialized. */
    public @Nullable Task task() {
        return task;
    }

    /** Returns the last status, as the service words it; null only after this exception was serialized. */
    public @Nullable String lastStatus() {
        return task == null ? null : task.status().word();
    }

    /** Returns the service's description of the failure; null when it gave none, or after serialization. */
    public @Nullable TaskError error() {
        return error;
    }
}
