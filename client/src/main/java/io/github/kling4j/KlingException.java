package io.github.kling4j;

import java.io.Serial;
import java.util.concurrent.CancellationException;
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

    /** Returns why a wait was left, in words: an interrupt, the end of the client, or what kept a thread from it. */
    static String whyLeft(Throwable why) {
        if (why instanceof InterruptedException) {
            return "the thread was interrupted";
        }
        return why instanceof CancellationException
                ? "the client was closed"
                : "the thread could not wait (" + why + ")";
    }

    private static String whole(String message, @Nullable String taskId, @Nullable String traceId) {
        return message
                + (taskId == null ? "" : " [task " + taskId + "]")
                + (traceId == null ? "" : " [trace " + traceId + "]");
    }
}
