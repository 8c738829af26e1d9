package io.github.kling4j;

import io.github.kling4j.model.Task;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The waiting thread was interrupted, and still is: its interrupt flag is set. The task goes on: wait for its id
 * again, from any process.
 */
public final class WaitInterruptedException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient @Nullable Observed seen;

    WaitInterruptedException(@Nullable String taskId, @Nullable Observed seen, Exception cause) {
        super(
                "the wait was interrupted; the task goes on, and can be waited for again",
                cause,
                taskId,
                seen == null ? null : seen.traceId());
        this.seen = seen;
    }

    /** Returns the last answer; null when there was none yet, or after this exception was serialized. */
    public @Nullable Task task() {
        return seen == null ? null : seen.task();
    }

    /** Returns the last status that was seen, as the service words it; null when there was none. */
    public @Nullable String lastStatus() {
        return seen == null ? null : seen.status();
    }
}
