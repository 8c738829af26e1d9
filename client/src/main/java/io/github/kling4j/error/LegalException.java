package io.github.kling4j.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Status 451: the service refused the request for legal reasons. */
public final class LegalException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    LegalException(
            String message,
            @Nullable Throwable cause,
            @Nullable String taskId,
            @Nullable String traceId,
            ServiceError error) {
        super(message, cause, taskId, traceId, error);
    }
}
