package io.github.kling4j.error;

import java.io.Serial;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The service returned an error response. If a submit throws this exception, the service accepted nothing.
 *
 * <p>The subclasses represent specific status codes. This class itself represents a status code without a subclass,
 * such as 405 or, for a look-up, 302.
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

    /** Creates the exception for the status code of the error. */
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

    /** Returns the HTTP status code. */
    public int status() {
        return error.status();
    }

    /** Returns the error code of the service, such as 2001 for an invalid request; null if the response has none. */
    public @Nullable Integer errorCode() {
        return error.errorCode();
    }

    /** Returns the short description of the error; null if the response has none. */
    public @Nullable String title() {
        return error.title();
    }

    /** Returns the detailed description of the error; null if the response has none. */
    public @Nullable String detail() {
        return error.detail();
    }

    /** Returns the beginning of the response body in any format, such as JSON or HTML; empty if there is none. */
    public String body() {
        return error.body();
    }

    /** Returns the wait time in the header {@code Retry-After}, not negative; null if the response has none. */
    public @Nullable Duration retryAfter() {
        return error.retryAfter();
    }
}
