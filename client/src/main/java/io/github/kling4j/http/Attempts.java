package io.github.kling4j.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** Sends a request, and repeats it as long as {@link Attempt} and {@link Retries} permit another attempt. */
public final class Attempts {

    private final Attempt attempt;
    private final Retries retries;
    private final OperationContext context;
    private final Transport transport;
    private final Time time;
    private final CompletableFuture<Answer> result = new CompletableFuture<>();
    private int made;
    /**
     * True after a pooled connection has failed: later attempts open a connection, because other pooled connections may
     * have ended as well.
     */
    private boolean onOwnConnection;

    private Attempts(Attempt attempt, Retries retries, OperationContext context, Transport transport, Time time) {
        this.attempt = attempt;
        this.retries = retries;
        this.context = context;
        this.transport = transport;
        this.time = time;
    }

    /**
     * Begins the first attempt.
     *
     * @return a future of the last response. If the last attempt had no response, the future fails with the failure of
     *     that attempt, usually an {@link IOException}, unchanged, because the operation interprets it. The future
     *     completes even if the operation is cancelled, because the operation may have to clean up
     */
    public static CompletableFuture<Answer> at(
            Attempt attempt, Retries retries, OperationContext context, Transport transport, Time time) {
        Attempts attempts = new Attempts(attempt, retries, context, transport, time);
        attempts.next();
        return attempts.result;
    }

    private void next() {
        try {
            made++;
            Call call = transport.call(attempt.request(), onOwnConnection);
            CompletableFuture<Answer> answer = new CompletableFuture<>();
            answer.whenComplete((came, failure) -> context.steps().execute(() -> ended(call, came, failure)));
            boolean begun = context.cancellation().begin(() -> {
                transport.send(call, answer, attempt);
                return () -> attempt.stop(call);
            });
            if (!begun) {
                result.completeExceptionally(new IOException("the operation was cancelled"));
            }
        } catch (Throwable e) {
            // An Error must reach the thread that waits, too.
            result.completeExceptionally(e);
        }
    }

    private void ended(Call call, @Nullable Answer answer, @Nullable Throwable failure) {
        try {
            boolean mayRepeat = mayRepeat(answer, failure);
            if (mayRepeat
                    && answer == null
                    && failure != null
                    && !onOwnConnection
                    && OwnConnection.isMissing(call, failure)) {
                onOwnConnection = true;
                // A timeout counts as an attempt, because it has used up the time of one. Another failure does not
                // count.
                if (!(failure instanceof InterruptedIOException)) {
                    made--;
                    next();
                    return;
                }
            }
            Duration pause = mayRepeat ? retries.pause(made, answer, time) : null;
            if (pause == null || !context.cancellation().begin(() -> pausing(pause, answer, failure))) {
                complete(answer, failure);
            }
        } catch (Throwable e) {
            // The response has arrived, although the decision about another attempt failed.
            complete(answer, e);
        }
    }

    /** Begins a pause, and returns an action that ends the pause and all attempts. */
    private Runnable pausing(Duration pause, @Nullable Answer answer, @Nullable Throwable failure) {
        Runnable cancelPause = time.after(pause, () -> context.steps().execute(this::next));
        return () -> {
            cancelPause.run();
            complete(answer, failure);
        };
    }

    private void complete(@Nullable Answer answer, @Nullable Throwable failure) {
        if (answer == null) {
            result.completeExceptionally(failure);
        } else {
            result.complete(answer);
        }
    }

    private boolean mayRepeat(@Nullable Answer answer, @Nullable Throwable failure) {
        if (context.cancellation().isCancelled()) {
            return false;
        }
        return answer == null ? failure instanceof IOException e && attempt.mayFollow(e) : attempt.mayFollow(answer);
    }
}
