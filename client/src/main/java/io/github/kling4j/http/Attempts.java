package io.github.kling4j.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** Attempts at the same thing, until one brings an answer that is not worth another attempt. */
public final class Attempts {

    private final Attempt attempt;
    private final Retries retries;
    private final OperationContext context;
    private final Transport transport;
    private final Time time;
    private final CompletableFuture<Answer> result = new CompletableFuture<>();
    private int made;
    /** A pooled connection has failed, so that others may have ended as well. */
    private boolean onOwnConnection;

    private Attempts(Attempt attempt, Retries retries, OperationContext context, Transport transport, Time time) {
        this.attempt = attempt;
        this.retries = retries;
        this.context = context;
        this.transport = transport;
        this.time = time;
    }

    /**
     * Begins with the first attempt.
     *
     * @return the last answer, or what the last attempt failed with, usually an {@link IOException}, and as it is: what
     *     it means is for the operation to tell; also once the operation is stopped, because there may be something to
     *     clear away
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
                transport.send(call, answer);
                return () -> attempt.stop(call);
            });
            if (!begun) {
                result.completeExceptionally(new IOException("it was called off"));
            }
        } catch (Throwable e) {
            // Whoever waits must hear of an Error too.
            result.completeExceptionally(e);
        }
    }

    private void ended(Call call, @Nullable Answer answer, @Nullable Throwable failure) {
        try {
            boolean isWorthAnother = isWorthAnother(answer, failure);
            if (isWorthAnother && answer == null && !onOwnConnection && OwnConnection.isMissing(call, failure)) {
                onOwnConnection = true;
                // A time-out has used up the time of an attempt.
                if (!(failure instanceof InterruptedIOException)) {
                    made--;
                    next();
                    return;
                }
            }
            Duration pause = isWorthAnother ? retries.pause(made, answer, time) : null;
            if (pause == null || !context.cancellation().begin(() -> pausing(pause, answer, failure))) {
                complete(answer, failure);
            }
        } catch (Throwable e) {
            // An answer that nobody can judge has come all the same.
            complete(answer, e);
        }
    }

    /** Returns what ends the pause, and with it all attempts. */
    private Runnable pausing(Duration pause, @Nullable Answer answer, @Nullable Throwable failure) {
        Runnable callOff = time.after(pause, () -> context.steps().execute(this::next));
        return () -> {
            callOff.run();
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

    private boolean isWorthAnother(@Nullable Answer answer, @Nullable Throwable failure) {
        if (context.cancellation().isCancelled()) {
            return false;
        }
        return answer == null ? failure instanceof IOException e && attempt.mayFollow(e) : attempt.mayFollow(answer);
    }
}
