package io.github.kling4j.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Status 403: the API token lacks the required permission. */
public final class PermissionException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    PermissionException(
            String message,
            @Nullable Throwable cause,
            @Nullable String taskId,
            @Nullable String traceId,
            ServiceError error) {
        super(message, cause, taskId, traceId, error);
    }
}
