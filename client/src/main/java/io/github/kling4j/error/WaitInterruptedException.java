package io.github.kling4j.error;

import io.github.kling4j.model.Task;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The wait was left: the waiting thread was interrupted, and still is (its interrupt flag is set), or the client was
 * closed. The task goes on at the service: look it up, or wait for it, again, from any process.
 */
public final class WaitInterruptedException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient @Nullable Task task;

    /** Makes an exception with the values that its accessors return. */
    public WaitInterruptedException(
            String message, Throwable cause, @Nullable String taskId, @Nullable String traceId, @Nullable Task task) {
        super(message, cause, taskId, traceId);
        this.task = task;
    }

    /** Returns the last answer; null when there was none yet, or after this exception was serialized. */
    public @Nullable Task task() {
        return task;
    }

    /** Returns the last status that was seen, as the service words it; null when there was none. */
    public @Nullable String lastStatus() {
        return task == null ? null : task.status().word();
    }
}
