package io.github.kling4j;

import io.github.kling4j.http.PlainText;
import io.github.kling4j.validation.ValidationException;
import java.io.Serial;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, by meaning: each subclass tells what happened to the task, and so to the money. None of them holds
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
     * Makes an exception whose message stays on its line.
     *
     * @param message our own words; what it quotes of others is bounded already
     */
    KlingException(String message, @Nullable Throwable cause, @Nullable String taskId, @Nullable String traceId) {
        super(PlainText.line(message) + reference("task", taskId) + reference("trace", traceId), cause);
        this.taskId = taskId;
        this.traceId = traceId;
    }

    /** Tells of what is wrong with a request, with a line for each thing. */
    KlingException(String beginning, ValidationException invalid) {
        super(beginning + invalid.getMessage(), invalid);
        this.taskId = null;
        this.traceId = null;
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
                : "the thread could not wait (" + PlainText.of(why) + ")";
    }

    private static String reference(String kind, @Nullable String id) {
        return id == null ? "" : " [" + kind + " " + PlainText.of(id) + "]";
    }
}
