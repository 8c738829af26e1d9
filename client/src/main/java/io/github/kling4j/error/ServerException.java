package io.github.kling4j.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Status 500 or above, of a look-up: the service failed. A submit throws {@link OutcomeUnknownException} then. */
public final class ServerException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    ServerException(
            String message,
            @Nullable Throwable cause,
            @Nullable String taskId,
            @Nullable String traceId,
            ServiceError error) {
        super(message, cause, taskId, traceId, error);
    }
}
