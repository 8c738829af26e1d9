package io.github.kling4j;

import io.github.kling4j.error.KlingException;
import io.github.kling4j.model.Task;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of one of many requests: either a task or a failure, never both.
 *
 * @param <R> the type of the request
 * @param index the index of the request, from 0
 * @param request the request
 * @param task the finished task, with at least one video; null if the request failed
 * @param failure usually a {@link KlingException}, which has the task's id if there is one; null if the request
 *     succeeded
 */
public record Generated<R>(
        int index, R request, @Nullable Task task, @Nullable RuntimeException failure) {

    /**
     * Checks that the result has either a task or a failure.
     *
     * @throws IllegalArgumentException if both are null or neither is null
     */
    public Generated {
        if ((task == null) == (failure == null)) {
            throw new IllegalArgumentException("a result has either a task or a failure");
        }
    }

    /** Returns the task, or throws the failure. */
    public Task orThrow() {
        if (task == null) {
            throw failure;
        }
        return task;
    }

    // Written by hand, as in every record that users compare. With the generated methods, the JDK (17, for example)
    // keeps the class of the last compared record in a static method handle. This class would keep the class loader of
    // an undeployed application in memory.

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
