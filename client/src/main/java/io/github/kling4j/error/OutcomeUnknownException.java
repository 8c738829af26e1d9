package io.github.kling4j.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The service may have accepted and billed a submit, but a usable response that confirms or denies this is missing.
 * Submitting again may buy the video twice: first look up {@link #taskId} or, if it is null, check the console of the
 * service.
 */
public final class OutcomeUnknownException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    private final @Nullable ServiceError answer;

    /** Creates an exception with the values that its accessors return; {@code answer} is null without a response. */
    public OutcomeUnknownException(
            String message,
            @Nullable Throwable cause,
            @Nullable String taskId,
            @Nullable String traceId,
            @Nullable ServiceError answer) {
        super(message, cause, taskId, traceId);
        this.answer = answer;
    }

    /** Returns an id from the response that may be that of an accepted task; null if there is none. */
    @Override
    public @Nullable String taskId() {
        return super.taskId();
    }

    /** Returns the HTTP status code; null without a response. */
    public @Nullable Integer status() {
        return answer == null ? null : answer.status();
    }

    /** Returns the error code of the service; null if there is none. */
    public @Nullable Integer errorCode() {
        return answer == null ? null : answer.errorCode();
    }

    /** Returns the short description of the error; null if there is none. */
    public @Nullable String title() {
        return answer == null ? null : answer.title();
    }

    /** Returns the detailed description of the error; null if there is none. */
    public @Nullable String detail() {
        return answer == null ? null : answer.detail();
    }

    /** Returns the beginning of the response body; empty if there is none. */
    public String body() {
        return answer == null ? "" : answer.body();
    }
}
