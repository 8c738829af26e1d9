package io.github.kling4j;

import io.github.kling4j.ClientObserver.End;
import io.github.kling4j.ClientObserver.Kind;
import io.github.kling4j.ClientObserver.Start;
import io.github.kling4j.error.KlingException;
import io.github.kling4j.http.OperationContext;
import io.github.kling4j.http.Time;
import io.github.kling4j.model.Task;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An operation whose start and end observers receive. It begins, ends and fails as it does without them.
 *
 * @param <T> what comes of it
 */
final class ObservedOperation<T> implements Operation<T> {

    private final Operation<T> operation;
    private final Start start;
    private final Observers observers;
    private final Time time;
    private final Function<? super T, @Nullable Task> task;
    private final Supplier<@Nullable Integer> httpStatus;

    private ObservedOperation(
            Observers observers,
            Time time,
            Start start,
            Operation<T> operation,
            Function<? super T, @Nullable Task> task,
            Supplier<@Nullable Integer> httpStatus) {
        this.observers = observers;
        this.time = time;
        this.start = start;
        this.operation = operation;
        this.task = task;
        this.httpStatus = httpStatus;
    }

    /**
     * Returns the operation with its observers, or as it is when there are none.
     *
     * @param task returns the task of a result; null when it has none
     * @param httpStatus returns the status of the last answer
     */
    static <T> Operation<T> of(
            Observers observers,
            Time time,
            Start start,
            Operation<T> operation,
            Function<? super T, @Nullable Task> task,
            Supplier<@Nullable Integer> httpStatus) {
        return observers.all().isEmpty()
                ? operation
                : new ObservedOperation<>(observers, time, start, operation, task, httpStatus);
    }

    @Override
    public CompletableFuture<T> start(OperationContext context) {
        Ending ending = new Ending(observers.started(start), time.nanos());
        CompletableFuture<T> result;
        try {
            result = operation.start(context);
        } catch (Throwable e) {
            ending.ended(null, e, context);
            throw e;
        }
        if (start.kind() == Kind.WAIT || start.kind() == Kind.GENERATE) {
            // The pauses of a wait end with nothing when it is stopped; all others come to an end of their own.
            context.cancellation().onCancel(() -> ending.left(context));
        }
        return result.whenComplete((value, failure) -> ending.ended(value, failure, context));
    }

    @Override
    public KlingException stopped(Throwable why) {
        return operation.stopped(why);
    }

    /** The end of one run, which is reported once. */
    private final class Ending {

        private final Consumer<End> receiver;
        private final long begun;
        private final AtomicBoolean reported = new AtomicBoolean();

        Ending(Consumer<End> receiver, long begun) {
            this.receiver = receiver;
            this.begun = begun;
        }

        void ended(@Nullable T value, @Nullable Throwable failure, OperationContext context) {
            report(() -> {
                Throwable reason = failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
                boolean left = context.cancellation().isCancelled()
                        && !context.cancellation().isSettled();
                Ends ends = new Ends(start, elapsed(), httpStatus.get(), left);
                return reason == null ? ends.succeeded(value == null ? null : task.apply(value)) : ends.failed(reason);
            });
        }

        void left(OperationContext context) {
            if (!context.cancellation().isSettled()) {
                report(() -> new Ends(start, elapsed(), null, true).left());
            }
        }

        private void report(Supplier<End> end) {
            if (reported.compareAndSet(false, true)) {
                Observers.safely(() -> receiver.accept(end.get()));
            }
        }

        private Duration elapsed() {
            return Duration.ofNanos(time.nanos() - begun);
        }
    }
}
