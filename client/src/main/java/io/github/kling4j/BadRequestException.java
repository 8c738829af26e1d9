package io.github.kling4j;

import io.github.kling4j.http.Answer;
import java.io.Serial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Status 400: the service found parameters invalid that passed the checks here, or were not checked. */
public final class BadRequestException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    BadRequestException(Answer answer, @Nullable String taskId, Instant now) {
        super(answer, taskId, now);
    }
}
