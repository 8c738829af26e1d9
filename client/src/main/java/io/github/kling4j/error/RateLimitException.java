package io.github.kling4j.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Status 429: a rate limit, quota or daily spending limit is exceeded; {@link #retryAfter} may return the wait time.
 */
public final class RateLimitException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    RateLimitException(
            String message,
            @Nullable Throwable cause,
            @Nullable String taskId,
            @Nullable String traceId,
            ServiceError error) {
        super(message, cause, taskId, traceId, error);
    }
}
