package io.github.kling4j;

import io.github.kling4j.model.Task;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The wait was left: the waiting thread was interrupted, and still is (its interrupt flag is set), or the client was
 * closed. What is under way at the service goes on: look at the task, or wait for it, again, from any process.
 */
public final class WaitInterruptedException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient @Nullable Observed seen;

    /**
     * Tells of a look-up or a wait.
     *
     * @param taskId of the task; null for many
     * @param why see {@link Operation#stopped}
     */
    WaitInterruptedException(@Nullable String taskId, @Nullable Observed seen, Throwable why) {
        super(
                whyLeft(why) + (taskId == null
                        ? " while it waited for a result; tasks that the service has acknowledged go on"
                        : "; the task goes on, and can be looked at and waited for again"),
                why,
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
