package io.github.kling4j.error;

import io.github.kling4j.model.Task;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The deadline passed before the task ended. The task continues: wait for it again by its id, from any process. If the
 * last look-up failed, its failure is the cause.
 */
public final class WaitTimedOutException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient @Nullable Task task;

    /** Creates an exception with the values that its accessors return. */
    public WaitTimedOutException(
            String message, @Nullable Throwable cause, String taskId, @Nullable String traceId, @Nullable Task task) {
        super(message, cause, taskId, traceId);
        this.task = task;
    }

    /** Returns the task that the last response described; null if there was none, or after serialization. */
    public @Nullable Task task() {
        return task;
    }

    /** Returns the last status word of the service; null if there was none, or after serialization. */
    public @Nullable String lastStatus() {
        return task == null ? null : task.status().word();
    }
}
