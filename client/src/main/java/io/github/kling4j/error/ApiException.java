package io.github.kling4j.error;

import java.io.Serial;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The service answered with an error. If a submit throws it, the service accepted nothing.
 *
 * <p>The subclasses state the meaning. This class itself stands for a status that has no subclass, such as 405 or, for
 * a look-up, 302.
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

    private final ServiceError error;

    ApiException(
            String message,
            @Nullable Throwable cause,
            @Nullable String taskId,
            @Nullable String traceId,
            ServiceError error) {
        super(message, cause, taskId, traceId);
        this.error = error;
    }

    /** Returns the exception of the status, with the values that its accessors return. */
    public static ApiException of(
            String message,
            @Nullable Throwable cause,
            @Nullable String taskId,
            @Nullable String traceId,
            ServiceError error) {
        return switch (error.status()) {
            case 400 -> new BadRequestException(message, cause, taskId, traceId, error);
            case 401 -> new AuthenticationException(message, cause, taskId, traceId, error);
            case 402 -> new BalanceException(message, cause, taskId, traceId, error);
            case 403 -> new PermissionException(message, cause, taskId, traceId, error);
            case 404 -> new NotFoundException(message, cause, taskId, traceId, error);
            case 409 -> new ConflictException(message, cause, taskId, traceId, error);
            case 423 -> new LockedException(message, cause, taskId, traceId, error);
            case 429 -> new RateLimitException(message, cause, taskId, traceId, error);
            case 451 -> new LegalException(message, cause, taskId, traceId, error);
            default ->
                error.status() >= 500
                        ? new ServerException(message, cause, taskId, traceId, error)
                        : new ApiException(message, cause, taskId, traceId, error);
        };
    }

    /** Returns the HTTP status. */
    public int status() {
        return error.status();
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

    /** Returns the beginning of the answer's body in any format, such as JSON or HTML; empty when there is none. */
    public String body() {
        return error.body();
    }

    /** Returns the wait that the service asks for ({@code Retry-After}), not negative; null if it asks for none. */
    public @Nullable Duration retryAfter() {
        return error.retryAfter();
    }
}
