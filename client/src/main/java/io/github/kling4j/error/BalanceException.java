package io.github.kling4j.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Status 402: the balance does not cover the video. */
public final class BalanceException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    BalanceException(
            String message,
            @Nullable Throwable cause,
            @Nullable String taskId,
            @Nullable String traceId,
            ServiceError error) {
        super(message, cause, taskId, traceId, error);
    }
}
