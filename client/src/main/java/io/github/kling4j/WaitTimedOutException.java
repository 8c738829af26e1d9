package io.github.kling4j;

import io.github.kling4j.http.PlainText;
import io.github.kling4j.model.Task;
import java.io.Serial;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The deadline passed before the task ended. The task goes on: wait for its id again, from any process. The cause is
 * the failure of the last look-up, if it failed.
 */
public final class WaitTimedOutException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient @Nullable Observed seen;

    WaitTimedOutException(
            String taskId, Duration deadline, @Nullable Observed seen, @Nullable Throwable lastLookUp) {
        super(
                "the task has not ended within " + deadline.toMillis() / 1000.0 + " s: "
                        + (seen == null ? "no look-up succeeded" : "its last status was " + PlainText.of(seen.status()))
                        + (lastLookUp == null ? "" : ", and the last look-up failed: " + lastLookUp.getMessage())
                        + "; it goes on, and can be waited for again",
                lastLookUp,
                taskId,
                seen == null ? null : seen.traceId());
        this.seen = seen;
    }

    /** Returns the last answer; null when there was none, or after this exception was serialized. */
    public @Nullable Task task() {
        return seen == null ? null : seen.task();
    }

    /** Returns the last status that was seen, as the service words it; null when there was none. */
    public @Nullable String lastStatus() {
        return seen == null ? null : seen.status();
    }
}
