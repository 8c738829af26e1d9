package io.github.kling4j;

import io.github.kling4j.error.KlingException;
import io.github.kling4j.http.OperationContext;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Something a client can be asked for, by a thread that waits for it or one that does not.
 *
 * @param <T> what comes of it
 */
interface Operation<T> {

    /**
     * Begins, once.
     *
     * @return what comes of it; perhaps never, once the operation is stopped. However an attempt ended, by an
     *     {@link Error} too, it fails with a {@link KlingException} that tells what this means, and has that as its
     *     cause
     */
    CompletableFuture<T> start(OperationContext context);

    /**
     * Returns what to throw to the thread that waits, when the operation is stopped before its end.
     *
     * @param why {@link InterruptedException} when that thread has been interrupted, {@link
     *     java.util.concurrent.CancellationException} when the client was closed, else what kept it from waiting
     */
    KlingException stopped(Throwable why);

    /** Returns the same, of which something else comes. */
    default <R> Operation<R> map(Function<? super T, ? extends R> change) {
        Operation<T> unchanged = this;
        return new Operation<>() {
            @Override
            public CompletableFuture<R> start(OperationContext context) {
                return unchanged.start(context).thenApply(change);
            }

            @Override
            public KlingException stopped(Throwable why) {
                return unchanged.stopped(why);
            }
        };
    }
}
