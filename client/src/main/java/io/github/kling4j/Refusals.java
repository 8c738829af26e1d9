package io.github.kling4j;

import io.github.kling4j.error.ApiException;
import io.github.kling4j.error.ServiceError;
import io.github.kling4j.http.Answer;
import io.github.kling4j.http.ErrorBody;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Creates the exceptions for error responses. */
final class Refusals {

    private Refusals() {}

    /**
     * Returns the exception for an error response.
     *
     * @param taskId the id of the requested task; null to use the id in the response
     */
    static ApiException of(Answer answer, @Nullable String taskId, Instant now) {
        return of(answer, null, taskId, answer.retryAfter(now));
    }

    /** Returns the exception for an error response that this program failed to process. */
    static ApiException unread(Answer answer, Throwable cause) {
        return of(answer, answer.secret().hideIn(cause), null, null);
    }

    private static ApiException of(
            Answer answer, @Nullable Throwable cause, @Nullable String taskId, @Nullable Duration retryAfter) {
        ErrorBody said = ErrorBody.read(answer);
        String wait = retryAfter == null ? "" : "; retry after " + retryAfter.toSeconds() + " s";
        return ApiException.of(
                "the service responded with status " + answer.status() + said.summary() + wait,
                cause,
                taskId == null ? said.taskId() : taskId,
                answer.traceId(),
                error(answer, said, retryAfter));
    }

    /** Returns the contents of an error response in the form in which exceptions store them. */
    static ServiceError error(Answer answer, ErrorBody said, @Nullable Duration retryAfter) {
        return new ServiceError(
                answer.status(), said.errorCode(), said.title(), said.detail(), said.beginning(), retryAfter);
    }
}
