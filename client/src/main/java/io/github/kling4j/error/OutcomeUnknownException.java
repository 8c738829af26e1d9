package io.github.kling4j.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A submit may have been accepted, and billed, but no usable answer says so. Submitting again may buy the video twice:
 * look at {@link #taskId} first, and else at the console.
 */
public final class OutcomeUnknownException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    private final @Nullable ServiceError answer;

    /** Makes an exception with the values that its accessors return; without an answer, if none came. */
    public OutcomeUnknownException(
            String message,
            @Nullable Throwable cause,
            @Nullable String taskId,
            @Nullable String traceId,
            @Nullable ServiceError answer) {
        super(message, cause, taskId, traceId);
        this.answer = answer;
    }

    /** Returns an id from the answer that may be that of an accepted task; null when there was none. */
    @Override
    public @Nullable String taskId() {
        return super.taskId();
    }

    /** Returns the HTTP status; null when there was no answer. */
    public @Nullable Integer status() {
        return answer == null ? null : answer.status();
    }

    /** Returns the service's own number for the error; null when it gave none. */
    public @Nullable Integer errorCode() {
        return answer == null ? null : answer.errorCode();
    }

    /** Returns the error in a few words; null when the service gave none. */
    public @Nullable String title() {
        return answer == null ? null : answer.title();
    }

    /** Returns the error in the service's words; null when it gave none. */
    public @Nullable String detail() {
        return answer == null ? null : answer.detail();
    }

    /** Returns the beginning of the answer's body; empty when there was none. */
    public String body() {
        return answer == null ? "" : answer.body();
    }
}
