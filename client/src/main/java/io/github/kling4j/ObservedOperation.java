package io.github.kling4j;

import io.github.kling4j.ClientObserver.End;
import io.github.kling4j.ClientObserver.Kind;
import io.github.kling4j.ClientObserver.Outcome;
import io.github.kling4j.ClientObserver.Start;
import io.github.kling4j.error.KlingException;
import io.github.kling4j.http.Cancellation;
import io.github.kling4j.http.OperationContext;
import io.github.kling4j.http.Time;
import io.github.kling4j.model.Task;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs another operation, reports its start and end to the observers, and returns its result.
 *
 * @param <T> the type of the result
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
     * Returns an operation that reports to the observers; without observers, the given operation itself.
     *
     * @param task returns the task of a result; null when it has none
     * @param httpStatus returns the status code of the response that ended the operation; null when there is none
     */
    static <T> Operation<T> of(
            Observers observers,
            Time time,
            Start start,
            Operation<T> operation,
            Function<? super T, @Nullable Task> task,
            Supplier<@Nullable Integer> httpStatus) {
        return observers.isEmpty()
                ? operation
                : new ObservedOperation<>(observers, time, start, operation, task, httpStatus);
    }

    @Override
    public CompletableFuture<T> start(OperationContext context) {
        Ending ending = new Ending(observers.started(start), time.nanos(), context.cancellation());
        CompletableFuture<T> result;
        try {
            result = operation.start(context);
        } catch (Throwable e) {
            ending.ended(null, e);
            throw e;
        }
        if (start.kind() == Kind.WAIT || start.kind() == Kind.GENERATE) {
            // If a wait is cancelled during a pause, its future never completes. The futures of other operations always
            // complete.
            context.cancellation().onCancel(ending::left);
        }
        return result.whenComplete(ending::ended);
    }

    @Override
    public KlingException stopped(Throwable why) {
        return operation.stopped(why);
    }

    /** Reports the end of one run of the operation, at most once. */
    private final class Ending {

        private final Consumer<End> receiver;
        private final long begun;
        private final Cancellation cancellation;
        private final AtomicBoolean reported = new AtomicBoolean();

        Ending(Consumer<End> receiver, long begun, Cancellation cancellation) {
            this.receiver = receiver;
            this.begun = begun;
            this.cancellation = cancellation;
        }

        void ended(@Nullable T value, @Nullable Throwable failure) {
            boolean left = cancellation.isCancelled() && !cancellation.isSettled();
            report(left, () -> {
                Throwable reason = failure == null ? null : Operations.unwrapped(failure);
                Ends ends = new Ends(start, elapsed(), httpStatus.get(), left);
                return reason == null ? ends.succeeded(value == null ? null : task.apply(value)) : ends.failed(reason);
            });
        }

        void left() {
            if (!cancellation.isSettled()) {
                report(true, () -> new Ends(start, elapsed(), null, true).left());
            }
        }

        /**
         * Reports the end in this thread, before the caller receives the result. If the caller left or the operation
         * timed out, the end is reported in the background instead: an observer may block, and this thread may be the
         * thread that closes the client or the clock thread of all operations.
         */
        private void report(boolean left, Supplier<End> ends) {
            if (!reported.compareAndSet(false, true)) {
                return;
            }
            Observers.safely(() -> {
                End end = ends.get();
                if (left || end.outcome() == Outcome.TIMED_OUT) {
                    observers.report(() -> receiver.accept(end));
                } else {
                    receiver.accept(end);
                }
            });
        }

        private Duration elapsed() {
            return Duration.ofNanos(time.nanos() - begun);
        }
    }
}
