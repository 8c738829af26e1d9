package io.github.kling4j;

import io.github.kling4j.error.KlingException;
import io.github.kling4j.model.Task;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of many requests: either a task or a failure, never both.
 *
 * @param <R> the request
 * @param index of the request among all, from 0
 * @param request as it was given
 * @param task finished, with at least one video; null when it failed
 * @param failure usually a {@link KlingException}, which knows the task's id if there was one; null when it succeeded
 */
public record Generated<R>(
        int index, R request, @Nullable Task task, @Nullable RuntimeException failure) {

    /** Refuses both of them, and neither. */
    public Generated {
        if ((task == null) == (failure == null)) {
            throw new IllegalArgumentException("either a task or a failure came of a request");
        }
    }

    /** Returns the task, or throws the failure. */
    public Task orThrow() {
        if (task == null) {
            throw failure;
        }
        return task;
    }

    // By hand, as in every record that users compare: until another record is compared, the JDK (17, for one) keeps the
    // last one's class in a static method handle, and so the class loader of an application that was taken down.

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Generated<?> that
                && index == that.index
                && Objects.equals(request, that.request)
                && Objects.equals(task, that.task)
                && Objects.equals(failure, that.failure);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(index, request, task, failure);
    }
}
