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

/** Runs operations until the client is closed, for blocking and for asynchronous calls. */
final class Operations implements AutoCloseable {

    private final Executor background;
    private final Map<CompletableFuture<?>, Cancellation> running = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /**
     * Creates an instance that runs no operation yet.
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
            // This failure does not show whether the request was sent. Only the operation knows, and it may still be in
            // progress.
            throw left(operation, cancellation, result, e);
        }
        try {
            return value(result);
        } catch (CancellationException closed) {
            throw left(operation, cancellation, result, closed);
        }
    }

    /**
     * Cancels an operation and returns the exception to throw. The operation creates the exception, because only the
     * operation knows its progress.
     */
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

    /**
     * Returns the cause of a {@link CompletionException}, in which futures wrap failures. Returns any other failure
     * unchanged.
     */
    static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }

    /**
     * Cancels the running operations, except that a submit in progress is completed. All operations are cancelled
     * before any dependent stage of a future runs. Dependent stages run in the background, because one of them may wait
     * for another.
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

    /**
     * Cancels the future of an operation, unless its result is being delivered: the listener that receives the task may
     * be the code that closes the client.
     */
    private static void cancelUnlessSettled(CompletableFuture<?> handle, Cancellation cancellation) {
        if (!cancellation.isSettled()) {
            handle.cancel(false);
        }
    }
}
