package io.github.kling4j;

import io.github.kling4j.http.Answer;
import java.io.Serial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Status 429: a rate, a quota or a daily spend is used up; {@link #retryAfter} may tell for how long. */
public final class RateLimitException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    RateLimitException(Answer answer, @Nullable String taskId, Instant now) {
        super(answer, taskId, now);
    }
}
