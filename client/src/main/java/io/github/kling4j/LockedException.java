package io.github.kling4j;

import io.github.kling4j.http.Answer;
import java.io.Serial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Status 423: the account or the task is locked. */
public final class LockedException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    LockedException(Answer answer, @Nullable String taskId, Instant now) {
        super(answer, taskId, now);
    }
}
