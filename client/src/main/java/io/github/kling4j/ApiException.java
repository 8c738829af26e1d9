package io.github.kling4j;

import io.github.kling4j.http.Answer;
import io.github.kling4j.http.ErrorBody;
import java.io.Serial;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The service answered with an error. When it answered a submit so, it accepted nothing.
 *
 * <p>The subclasses tell the meaning; this class itself stands for a status that has none here, such as 405, or, to a
 * look-up, 302.
 */
public sealed class ApiException extends KlingException
        permits BadRequestException,
                AuthenticationException,
                BalanceException,
                PermissionException,
                NotFoundException,
                ConflictException,
                LockedException,
                RateLimitException,
                LegalException,
                ServerException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int status;
    private final ErrorBody error;
    private final @Nullable Duration retryAfter;

    ApiException(Answer answer, @Nullable String taskId, Instant now) {
        this(answer, ErrorBody.read(answer), null, taskId, answer.retryAfter(now));
    }

    private ApiException(
            Answer answer,
            ErrorBody error,
            @Nullable Throwable cause,
            @Nullable String taskId,
            @Nullable Duration retryAfter) {
        super("the service answered " + answer.status() + error.summary() + wait(retryAfter), cause,
                taskId == null ? error.taskId() : taskId, answer.traceId());
        this.status = answer.status();
        this.error = error;
        this.retryAfter = retryAfter;
    }

    static ApiException of(Answer answer, @Nullable String taskId, Instant now) {
        return switch (answer.status()) {
            case 400 -> new BadRequestException(answer, taskId, now);
            case 401 -> new AuthenticationException(answer, taskId, now);
            case 402 -> new BalanceException(answer, taskId, now);
            case 403 -> new PermissionException(answer, taskId, now);
            case 404 -> new NotFoundException(answer, taskId, now);
            case 409 -> new ConflictException(answer, taskId, now);
            case 423 -> new LockedException(answer, taskId, now);
            case 429 -> new RateLimitException(answer, taskId, now);
            case 451 -> new LegalException(answer, taskId, now);
            default -> answer.isServerError()
                    ? new ServerException(answer, taskId, now)
                    : new ApiException(answer, taskId, now);
        };
    }

    /** Tells of a refusal that this program failed to understand: it is one all the same. */
    static ApiException unread(Answer answer, Throwable cause) {
        return new ApiException(answer, ErrorBody.read(answer), answer.secret().hideIn(cause), null, null);
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

    /** Returns how long the service asks to be left alone ({@code Retry-After}), not negative; null if it does not. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    private static String wait(@Nullable Duration retryAfter) {
        return retryAfter == null ? "" : "; it asks to wait " + retryAfter.toSeconds() + " s";
    }
}
