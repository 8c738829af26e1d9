package io.github.kling4j.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Status 409: the task already exists. This attempt was not billed. After an {@link OutcomeUnknownException} for the
 * same request, however, this status means that the earlier attempt was accepted: find its task before you submit
 * again.
 */
public final class ConflictException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    ConflictException(
            String message,
            @Nullable Throwable cause,
            @Nullable String taskId,
            @Nullable String traceId,
            ServiceError error) {
        super(message, cause, taskId, traceId, error);
    }
}
