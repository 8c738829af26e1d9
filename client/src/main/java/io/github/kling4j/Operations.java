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

/** Starts operations, blocking and asynchronous ones, until the client is closed. */
final class Operations implements AutoCloseable {

    private final Executor background;
    private final Map<CompletableFuture<?>, Cancellation> running = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /**
     * Creates an instance without running operations.
     *
     * @param background runs the steps of asynchronous operations
     */
    Operations(Executor background) {
        this.background = background;
    }

    /** Starts an operation asynchronously. Completing or cancelling the returned future stops the operation. */
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

    /** Runs an operation and returns its result. */
    <T> T run(Operation<T> operation) {
        Cancellation cancellation = new Cancellation();
        CompletableFuture<T> result = running(cancellation);
        CallerThread caller = new CallerThread(background);
        begin(operation, new OperationContext(cancellation, caller)).whenComplete((value, failure) -> {
            // The code that stops the operation also completes the result, with the reason.
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
            // The failure does not show whether the request was sent; the operation knows, and may be in progress.
            throw left(operation, cancellation, result, e);
        }
        try {
            return value(result);
        } catch (CancellationException closed) {
            throw left(operation, cancellation, result, closed);
        }
    }

    /** Returns the exception to throw. Only the stopped operation knows its progress. */
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
            handle.completeExceptionally(unwrapped(failure));
        }
    }

    /** Returns a failure without the exception in which a future wraps it. */
    static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }

    /**
     * Cancels the running operations, except that a submit in progress is completed. All operations are cancelled
     * before any dependent stage of a future runs. Dependent stages run in the background, because they may wait for
     * each other.
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

    /** Does not cancel an operation whose task listener is being called: the listener may have closed the client. */
    private static void cancelUnlessSettled(CompletableFuture<?> handle, Cancellation cancellation) {
        if (!cancellation.isSettled()) {
            handle.cancel(false);
        }
    }
}
