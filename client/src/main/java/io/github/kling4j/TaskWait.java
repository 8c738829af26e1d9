package io.github.kling4j;

import io.github.kling4j.ClientObserver.Kind;
import io.github.kling4j.ClientObserver.Start;
import io.github.kling4j.error.ApiException;
import io.github.kling4j.error.KlingException;
import io.github.kling4j.http.OperationContext;
import io.github.kling4j.http.Retries;
import io.github.kling4j.http.Time;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A wait for one task: alternates pauses and look-ups until the task ends. */
final class TaskWait implements Operation<Observed> {

    /** The time reserved for a last look-up before the deadline. */
    private static final Duration LAST_LOOK = Duration.ofSeconds(2);

    private final Endpoint<?> endpoint;
    private final String taskId;
    private final WaitOptions options;
    private final Start observed;
    private final CompletableFuture<Observed> result = new CompletableFuture<>();
    private final Duration lastLook;
    private final long start;
    private @Nullable OperationContext context;
    private Duration nextPause;
    private volatile @Nullable Observed seen;
    private volatile @Nullable Throwable unseen;

    /**
     * Creates a wait.
     *
     * @param observed the start event of this wait, which observers receive
     */
    TaskWait(Endpoint<?> endpoint, String taskId, WaitOptions options, Start observed) {
        this.endpoint = endpoint;
        this.taskId = taskId;
        this.options = options;
        this.observed = observed;
        this.nextPause = options.interval();
        this.lastLook = shorter(LAST_LOOK, options.deadline().dividedBy(10));
        this.start = time().nanos();
    }

    @Override
    public CompletableFuture<Observed> start(OperationContext context) {
        LookUp first = lookUp();
        this.context = context;
        // The call timeout starts when OkHttp sends the request, and the request may wait in a queue before. The alarm
        // includes this wait.
        context.cancellation().onCancel(time().alarm(left(), this::timeOut));
        pauseAndLook(shorter(options.initialDelay(), untilLastLook()), first);
        return result;
    }

    private OperationContext context() {
        return Objects.requireNonNull(context, "the wait has not started");
    }

    private void pauseAndLook(Duration pause, LookUp lookUp) {
        context()
                .cancellation()
                .begin(() -> time().after(pause, () -> context().steps().execute(() -> look(lookUp))));
    }

    private void look(LookUp lookUp) {
        try {
            endpoint.observed(endpoint.start(Kind.LOOK_UP, taskId, observed), lookUp)
                    .start(context())
                    .whenComplete((task, failure) -> looked(lookUp, task, failure));
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    private void looked(LookUp lookUp, @Nullable Observed task, @Nullable Throwable thrown) {
        if (result.isDone()) {
            return;
        }
        try {
            if (task == null) {
                missed(lookUp, Operations.unwrapped(Objects.requireNonNull(thrown)));
            } else if (hasEnded(task)) {
                result.complete(task);
            } else {
                goOn();
            }
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    /** Continues after a temporary failure of a look-up, until the deadline. Ends the wait after any other failure. */
    private void missed(LookUp lookUp, Throwable failure) {
        if (failure instanceof KlingException known && lookUp.mayPass() && isBearable(known)) {
            unseen = known;
            goOn();
        } else {
            result.completeExceptionally(failure);
        }
    }

    private boolean hasEnded(Observed task) {
        seen = task;
        unseen = null;
        Listeners.tell(options.listener(), task.task());
        if (task.failed()) {
            throw WaitFailures.failed(taskId, task);
        }
        if (task.succeeded() && !task.hasVideo()) {
            throw WaitFailures.withoutVideos(taskId, task);
        }
        return task.succeeded();
    }

    private static boolean isBearable(KlingException failure) {
        return !(failure instanceof ApiException answered)
                || answered.retryAfter() == null
                || answered.retryAfter().compareTo(Retries.LONGEST_WAIT) <= 0;
    }

    private void goOn() {
        Duration left = untilLastLook();
        if (left.isZero()) {
            timeOut();
            return;
        }
        Duration pause = longer(shorter(nextPause, left), asked());
        nextPause = options.after(nextPause);
        if (pause.compareTo(left()) < 0) {
            pauseAndLook(pause, lookUp());
        } else {
            // The service requests a longer pause than the remaining time.
            context().cancellation().begin(() -> time().after(left(), this::timeOut));
        }
    }

    /** Returns the pause that the service requested in its last response; zero if it requested none. */
    private Duration asked() {
        return unseen instanceof ApiException answered && answered.retryAfter() != null
                ? answered.retryAfter()
                : Duration.ZERO;
    }

    private void timeOut() {
        result.completeExceptionally(WaitFailures.timedOut(taskId, options.deadline(), seen, unseen));
    }

    private LookUp lookUp() {
        return new LookUp(endpoint, taskId, this::left);
    }

    private Duration untilLastLook() {
        Duration left = left().minus(lastLook);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Duration left() {
        Duration left = options.deadline().minusNanos(time().nanos() - start);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Time time() {
        return endpoint.service().time();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    @Override
    public KlingException stopped(Throwable why) {
        return WaitFailures.left(taskId, seen, why);
    }
}
