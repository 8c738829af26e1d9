package io.github.kling4j;

import io.github.kling4j.error.KlingException;
import io.github.kling4j.http.OperationContext;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * An operation of a client, such as a submit or a download. It serves both blocking and asynchronous calls.
 *
 * @param <T> the type of the result
 */
interface Operation<T> {

    /**
     * Starts the operation. This method may be called only once.
     *
     * @return a future of the result. If the operation is cancelled, the future may never complete. If the operation
     *     fails, even because of an {@link Error}, the future fails with a {@link KlingException} that explains the
     *     consequences and has the failure as its cause
     */
    CompletableFuture<T> start(OperationContext context);

    /**
     * Returns the exception that the waiting thread throws when the operation is stopped before its end.
     *
     * @param why {@link InterruptedException} if the thread was interrupted, {@link
     *     java.util.concurrent.CancellationException} if the client was closed, otherwise the failure that prevented
     *     waiting
     */
    KlingException stopped(Throwable why);

    /** Returns an operation whose result is the mapped result of this one. */
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
