package io.github.kling4j;

import io.github.kling4j.http.Answer;
import java.io.Serial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Status 409: the task exists already. This attempt bought nothing; but after an {@link OutcomeUnknownException} for
 * the same request it means that the earlier one did: look for its task before you submit again.
 */
public final class ConflictException extends ApiException {

    @Serial
    private static final long serialVersionUID = 1;

    ConflictException(Answer answer, @Nullable String taskId, Instant now) {
        super(answer, taskId, now);
    }
}
