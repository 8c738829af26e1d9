package io.github.kling4j;

import io.github.kling4j.http.Answer;
import java.io.Serial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Status 500 or above, of a look-up: the service failed. A submit throws {@link OutcomeUnknownException} then. */
public final class ServerException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    ServerException(Answer answer, @Nullable String taskId, Instant now) {
        super(answer, taskId, now);
    }
}
