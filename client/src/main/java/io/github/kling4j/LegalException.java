package io.github.kling4j;

import io.github.kling4j.http.Answer;
import java.io.Serial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Status 451: the service refuses for legal reasons. */
public final class LegalException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    LegalException(Answer answer, @Nullable String taskId, Instant now) {
        super(answer, taskId, now);
    }
}
