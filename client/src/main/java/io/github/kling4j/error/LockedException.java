package io.github.kling4j.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Status 423: the account or the task is locked. */
public final class LockedException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    LockedException(
            String message,
            @Nullable Throwable cause,
            @Nullable String taskId,
            @Nullable String traceId,
            ServiceError error) {
        super(message, cause, taskId, traceId, error);
    }
}
