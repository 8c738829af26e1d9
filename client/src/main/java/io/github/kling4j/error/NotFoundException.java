package io.github.kling4j.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Status 404: the task does not exist, or the base URL has a wrong path. */
public final class NotFoundException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    NotFoundException(
            String message,
            @Nullable Throwable cause,
            @Nullable String taskId,
            @Nullable String traceId,
            ServiceError error) {
        super(message, cause, taskId, traceId, error);
    }
}
