package io.github.kling4j.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Status 401: the API token is missing, invalid or revoked. */
public final class AuthenticationException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    AuthenticationException(
            String message,
            @Nullable Throwable cause,
            @Nullable String taskId,
            @Nullable String traceId,
            ServiceError error) {
        super(message, cause, taskId, traceId, error);
    }
}
