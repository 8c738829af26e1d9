package io.github.kling4j.error;

import io.github.kling4j.text.PlainText;
import io.github.kling4j.validation.ValidationException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The superclass of all failures of operations. Each subclass states the consequences for the task, and so for the
 * bill. No exception contains the API token or an image, in its message or elsewhere. A message quotes at most 1,000
 * characters of each text from the service, on one line, with control and direction characters escaped; accessors
 * return the texts unchanged.
 *
 * <p>Other exceptions report two kinds of programming errors: {@link IllegalArgumentException} for an invalid argument,
 * and {@link IllegalStateException} for a client that is closed, has no API key, or lacks a required library. Every
 * method throws them immediately, even if it returns a future.
 */
public abstract sealed class KlingException extends RuntimeException
        permits InvalidRequestException,
                ApiException,
                TransportException,
                OutcomeUnknownException,
                TaskFailedException,
                WaitTimedOutException,
                WaitInterruptedException,
                DownloadException {

    @Serial
    private static final long serialVersionUID = 1;

    private final @Nullable String taskId;
    private final @Nullable String traceId;

    /**
     * Creates an exception whose message is one line with the given message and the ids.
     *
     * @param message the message, with at most 1,000 characters of each text from the service or another source
     */
    KlingException(String message, @Nullable Throwable cause, @Nullable String taskId, @Nullable String traceId) {
        super(PlainText.line(message) + reference("task", taskId) + reference("trace", traceId), cause);
        this.taskId = taskId;
        this.traceId = traceId;
    }

    /** Creates an exception whose message has one line for each violation. */
    KlingException(String beginning, ValidationException invalid) {
        super(beginning + invalid.getMessage(), invalid);
        this.taskId = null;
        this.traceId = null;
    }

    /** Returns the id of the task, to look it up or wait for it again; null if it is unknown. */
    public @Nullable String taskId() {
        return taskId;
    }

    /**
     * Returns the header {@code traceparent} of the response, which the support of the service may request; null if
     * there is none.
     */
    public @Nullable String traceId() {
        return traceId;
    }

    private static String reference(String kind, @Nullable String id) {
        return id == null ? "" : " [" + kind + " " + PlainText.of(id) + "]";
    }
}
