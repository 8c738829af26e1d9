package io.github.kling4j;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, by meaning: each subclass tells what happened to the task, and so to the money. None of them holds
 * the token or an image, in its message or elsewhere.
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

    KlingException(String message, @Nullable Throwable cause, @Nullable String taskId, @Nullable String traceId) {
        super(whole(message, taskId, traceId), cause);
        this.taskId = taskId;
        this.traceId = traceId;
    }

    /** Returns the task that this is about; null when none is known. It can be looked up, and waited for, again. */
    public @Nullable String taskId() {
        return taskId;
    }

    /** Returns the {@code traceparent} of the answer, which is what support asks for; null when there was none. */
    public @Nullable String traceId() {
        return traceId;
    }

    /** Returns why a wait was left, in words: an interrupt, or else the end of the client. */
    static String reason(Exception why) {
        return why instanceof InterruptedException ? "the thread was interrupted" : "the client was closed";
    }

    private static String whole(String message, @Nullable String taskId, @Nullable String traceId) {
        return message
                + (taskId == null ? "" : " [task " + taskId + "]")
                + (traceId == null ? "" : " [trace " + traceId + "]");
    }
}
