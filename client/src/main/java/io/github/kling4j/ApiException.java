package io.github.kling4j;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The service answered with an error. When it answered a submit so, it accepted nothing.
 *
 * <p>The status tells the meaning: 400 invalid parameters, 401 the token, 402 the balance, 403 permission, 404 no such
 * task, 409 the task exists already, 423 locked, 429 a rate or spending limit, 451 legal reasons, 5xx the service.
 */
public final class ApiException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int status;
    private final ErrorBody error;

    private ApiException(Answer answer, ErrorBody error, @Nullable String taskId) {
        super("the service answered " + answer.status() + error.summary(), null, taskId, answer.traceId());
        this.status = answer.status();
        this.error = error;
    }

    static ApiException of(Answer answer, @Nullable String taskId) {
        ErrorBody error = ErrorBody.read(answer.text());
        return new ApiException(answer, error, taskId == null ? error.taskId() : taskId);
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns the service's own number for the error, such as 2001 for an invalid request; null when it gave none. */
    public @Nullable Integer errorCode() {
        return error.errorCode();
    }

    /** Returns the error in a few words; null when the service gave none. */
    public @Nullable String title() {
        return error.title();
    }

    /** Returns the error in the service's words; null when it gave none. */
    public @Nullable String detail() {
        return error.detail();
    }

    /** Returns the beginning of the answer's body, whatever it is: JSON, HTML, or nothing. */
    public String body() {
        return error.beginning();
    }
}
