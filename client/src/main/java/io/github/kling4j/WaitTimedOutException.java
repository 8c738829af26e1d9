package io.github.kling4j;

import io.github.kling4j.model.Task;
import java.io.Serial;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The deadline passed before the task ended. The task goes on: wait for its id again, from any process. */
public final class WaitTimedOutException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Observed seen;

    WaitTimedOutException(String taskId, Duration deadline, Observed seen) {
        super(
                "the task has not ended after " + deadline.toMillis() / 1000.0 + " s: its status is "
                        + seen.status() + "; it goes on, and can be waited for again",
                null,
                taskId,
                seen.traceId());
        this.seen = seen;
    }

    /** Returns the last answer; null only after this exception was serialized. */
    public @Nullable Task task() {
        return seen == null ? null : seen.task();
    }
}
