package io.github.kling4j.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Status 400: the service found parameters invalid that passed the checks here, or were not checked. */
public final class BadRequestException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    BadRequestException(
            String message,
            @Nullable Throwable cause,
            @Nullable String taskId,
            @Nullable String traceId,
            ServiceError error) {
        super(message, cause, taskId, traceId, error);
    }
}
