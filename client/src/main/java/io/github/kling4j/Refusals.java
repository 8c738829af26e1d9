package io.github.kling4j;

import io.github.kling4j.error.ApiException;
import io.github.kling4j.error.ServiceError;
import io.github.kling4j.http.Answer;
import io.github.kling4j.http.ErrorBody;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The exceptions of answers that are errors. */
final class Refusals {

    private Refusals() {}

    /**
     * Returns the exception of an answer.
     *
     * @param taskId that was asked for; null to take the one that the answer names
     */
    static ApiException of(Answer answer, @Nullable String taskId, Instant now) {
        return of(answer, null, taskId, answer.retryAfter(now));
    }

    /** Returns the exception of a refusal that this program failed to understand: it is one all the same. */
    static ApiException unread(Answer answer, Throwable cause) {
        return of(answer, answer.secret().hideIn(cause), null, null);
    }

    private static ApiException of(
            Answer answer, @Nullable Throwable cause, @Nullable String taskId, @Nullable Duration retryAfter) {
        ErrorBody said = ErrorBody.read(answer);
        String wait = retryAfter == null ? "" : "; it asks to wait " + retryAfter.toSeconds() + " s";
        return ApiException.of(
                "the service answered " + answer.status() + said.summary() + wait,
                cause,
                taskId == null ? said.taskId() : taskId,
                answer.traceId(),
                error(answer, said, retryAfter));
    }

    /** Returns what an answer said, as exceptions keep it. */
    static ServiceError error(Answer answer, ErrorBody said, @Nullable Duration retryAfter) {
        return new ServiceError(
                answer.status(), said.errorCode(), said.title(), said.detail(), said.beginning(), retryAfter);
    }
}
