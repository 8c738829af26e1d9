package io.github.kling4j.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Status 400: the service rejected parameters that this library considers valid or did not validate. */
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
