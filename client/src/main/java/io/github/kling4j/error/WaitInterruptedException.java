package io.github.kling4j.error;

import io.github.kling4j.model.Task;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A wait was interrupted, or the client was closed. The interrupt flag of an interrupted thread is still set. The task
 * continues at the service: look it up or wait for it again, from any process.
 */
public final class WaitInterruptedException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient @Nullable Task task;

    /** Creates an exception with the values that its accessors return. */
    public WaitInterruptedException(
            String message, Throwable cause, @Nullable String taskId, @Nullable String traceId, @Nullable Task task) {
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
