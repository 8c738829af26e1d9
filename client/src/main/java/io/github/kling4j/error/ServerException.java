package io.github.kling4j.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Status 500 or above for a look-up. For a submit, the client throws {@link OutcomeUnknownException} instead. */
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
