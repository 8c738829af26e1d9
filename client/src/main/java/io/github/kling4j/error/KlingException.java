package io.github.kling4j.error;

import io.github.kling4j.text.PlainText;
import io.github.kling4j.validation.ValidationException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A failure, by its meaning: each subclass states what happened to the task, and so to the money. None of them holds
 * the token or an image, in its message or elsewhere. A message quotes at most 1,000 characters of each text of the
 * service, on one line, with control and direction characters escaped; accessors return the texts as they came.
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
     * Makes an exception whose message is one line: the message given, and the ids.
     *
     * @param message quotes at most 1,000 characters of each text of others
     */
    KlingException(String message, @Nullable Throwable cause, @Nullable String taskId, @Nullable String traceId) {
        super(PlainText.line(message) + reference("task", taskId) + reference("trace", traceId), cause);
        this.taskId = taskId;
        this.traceId = traceId;
    }

    /** Makes an exception whose message has a line for each violation. */
    KlingException(String beginning, ValidationException invalid) {
        super(beginning + invalid.getMessage(), invalid);
        this.taskId = null;
        this.traceId = null;
    }

    /** Returns the id of the task; null when none is known. The task can be looked up, and waited for, again. */
    public @Nullable String taskId() {
        return taskId;
    }

    /** Returns the {@code traceparent} of the answer, which support asks for; null when there was none. */
    public @Nullable String traceId() {
        return traceId;
    }

    private static String reference(String kind, @Nullable String id) {
        return id == null ? "" : " [" + kind + " " + PlainText.of(id) + "]";
    }
}
