package io.github.kling4j;

import io.github.kling4j.http.Answer;
import java.io.Serial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Status 404: there is no such task, or no such path under the base URL. */
public final class NotFoundException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    NotFoundException(Answer answer, @Nullable String taskId, Instant now) {
        super(answer, taskId, now);
    }
}
