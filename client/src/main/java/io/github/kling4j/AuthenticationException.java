package io.github.kling4j;

import io.github.kling4j.http.Answer;
import java.io.Serial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Status 401: the token is missing, wrong or withdrawn. */
public final class AuthenticationException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    AuthenticationException(Answer answer, @Nullable String taskId, Instant now) {
        super(answer, taskId, now);
    }
}
