package io.github.kling4j;

import io.github.kling4j.error.KlingException;
import io.github.kling4j.http.CallerThread;
import io.github.kling4j.http.Cancellation;
import io.github.kling4j.http.OperationContext;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Starts operations, for threads that wait and for those that do not, until the client is closed. */
final class Operations implements AutoCloseable {

    private final Executor background;
    private final Map<CompletableFuture<?>, Cancellation> running = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /**
     * Starts nothing yet.
     *
     * @param background runs the steps for which no thread waits
     */
    Operations(Executor background) {
        this.background = background;
    }

    /** Returns a future that, completed or cancelled by anybody, stops the operation. */
    <T> CompletableFuture<T> start(Operation<T> operation) {
        Cancellation cancellation = new Cancellation();
        CompletableFuture<T> handedOut = running(cancellation);
        begin(operation, new OperationContext(cancellation, background)).whenComplete((value, failure) -> {
            if (!cancellation.isCancelled() || cancellation.isSettled()) {
                background.execute(() -> complete(handedOut, value, failure));
            }
        });
        return handedOut;
    }

    /** Returns what comes of the operation, when it has come. */
    <T> T run(Operation<T> operation) {
        Cancellation cancellation = new Cancellation();
        CompletableFuture<T> result = running(cancellation);
        CallerThread caller = new CallerThread(background);
        begin(operation, new OperationContext(cancellation, caller)).whenComplete((value, failure) -> {
            // Who stops it completes it too, and says why.
            if (!cancellation.isCancelled() || cancellation.isSettled()) {
                complete(result, value, failure);
            }
        });
        try {
            caller.doStepsUntilDone(result);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw left(operation, cancellation, result, e);
        } catch (Throwable e) {
            // It says nothing of what has been sent, and that may be under way.
            throw left(operation, cancellation, result, e);
        }
        try {
            return value(result);
        } catch (CancellationException closed) {
            throw left(operation, cancellation, result, closed);
        }
    }

    /** Returns what to throw; only what is stopped can say how far it got. */
    private static KlingException left(
            Operation<?> operation, Cancellation cancellation, CompletableFuture<?> result, Throwable why) {
        cancellation.cancel();
        result.cancel(false);
        return operation.stopped(why);
    }

    private static <T> T value(CompletableFuture<T> done) {
        try {
            return done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    private <T> CompletableFuture<T> running(Cancellation cancellation) {
        CompletableFuture<T> handle = new CompletableFuture<>();
        running.put(handle, cancellation);
        handle.whenComplete((value, failure) -> {
            running.remove(handle);
            cancellation.cancel();
        });
        if (closed) {
            handle.cancel(false);
            throw new IllegalStateException("the client is closed; build another one with KlingClient.builder()");
        }
        return handle;
    }

    private static <T> CompletableFuture<T> begin(Operation<T> operation, OperationContext context) {
        try {
            return operation.start(context);
        } catch (Throwable e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static <T> void complete(CompletableFuture<T> handle, @Nullable T value, @Nullable Throwable failure) {
        if (failure == null) {
            handle.complete(value);
        } else {
            boolean wrapped = failure instanceof CompletionException && failure.getCause() != null;
            handle.completeExceptionally(wrapped ? failure.getCause() : failure);
        }
    }

    /**
     * Cancels what is running. A submit that has begun is finished all the same. All of it is stopped before anything
     * that is attached to a part of it runs, and that runs in the background: it may wait for another part.
     */
    @Override
    public void close() {
        closed = true;
        Map<CompletableFuture<?>, Cancellation> left = Map.copyOf(running);
        try {
            left.values().forEach(Cancellation::cancel);
        } finally {
            left.forEach((handle, cancellation) -> background.execute(() -> cancelUnlessSettled(handle, cancellation)));
        }
    }

    /** The listener of a task that is being handed over may have closed the client. */
    private static void cancelUnlessSettled(CompletableFuture<?> handle, Cancellation cancellation) {
        if (!cancellation.isSettled()) {
            handle.cancel(false);
        }
    }
}
