package io.github.kling4j;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * No usable answer came, and nothing was bought by the attempt: a submit that never left, or a look-up, which may be
 * repeated at will.
 */
public final class TransportException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    TransportException(String message, @Nullable Throwable cause, @Nullable String taskId, @Nullable String traceId) {
        super(message, cause, taskId, traceId);
    }
}
