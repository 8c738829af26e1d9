package io.github.kling4j.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * No usable answer came, and the attempt bought nothing: a submit of which nothing was sent, or of which the service
 * stated by means of HTTP/2 that it processed nothing; or a look-up, which may be repeated at will.
 */
public final class TransportException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Makes an exception with the values that its accessors return. */
    public TransportException(
            String message, @Nullable Throwable cause, @Nullable String taskId, @Nullable String traceId) {
        super(message, cause, taskId, traceId);
    }
}
