package io.github.kling4j;

import io.github.kling4j.http.Answer;
import java.io.Serial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Status 403: the token may not do this. */
public final class PermissionException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    PermissionException(Answer answer, @Nullable String taskId, Instant now) {
        super(answer, taskId, now);
    }
}
