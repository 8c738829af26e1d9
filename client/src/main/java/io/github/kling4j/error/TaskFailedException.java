package io.github.kling4j.error;

import io.github.kling4j.model.Task;
import io.github.kling4j.model.TaskError;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** An accepted task failed, or succeeded without a video. */
public final class TaskFailedException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    // Tasks and errors are not serializable.
    private final transient @Nullable Task task;
    private final transient @Nullable TaskError error;

    /** Creates an exception with the values that its accessors return. */
    public TaskFailedException(
            String message, String taskId, @Nullable String traceId, Task task, @Nullable TaskError error) {
        super(message, null, taskId, traceId);
        this.task = task;
        this.error = error;
    }

    /** Returns the task that the last response described; null only if this exception was deserialized. */
    public @Nullable Task task() {
        return task;
    }

    /** Returns the last status of the task, in the word of the service; null only if this exception was deserialized. */
    public @Nullable String lastStatus() {
        return task == null ? null : task.status().word();
    }

    /**
     * Returns the service's description of the failure; null if there is none, or if this exception was deserialized.
     */
    public @Nullable TaskError error() {
        return error;
    }
}
