package io.github.kling4j;

import io.github.kling4j.http.Answer;
import java.io.Serial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Status 402: the balance does not cover the video. */
public final class BalanceException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    BalanceException(Answer answer, @Nullable String taskId, Instant now) {
        super(answer, taskId, now);
    }
}
