package io.github.kling4j.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The client received no usable response, and nothing was billed. For a submit, either nothing was sent, or the service
 * stated with HTTP/2 that it did not process the request. A failed look-up can be repeated without cost.
 */
public final class TransportException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Creates an exception with the values that its accessors return. */
    public TransportException(
            String message, @Nullable Throwable cause, @Nullable String taskId, @Nullable String traceId) {
        super(message, cause, taskId, traceId);
    }
}
