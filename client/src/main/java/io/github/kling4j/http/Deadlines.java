package io.github.kling4j.http;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;

/**
 * Ends the wait for calls whose timeout has no effect. After the timeout of a call, OkHttp closes the connection of the
 * call. This does not end a call that blocks in an interceptor, a DNS lookup or a file system. Moreover, OkHttp has one
 * thread for all timeouts of the process. This thread ends if an event listener throws an exception when a call is
 * cancelled.
 *
 * <p>One check each second covers all calls, so that a call needs no timer of its own.
 */
final class Deadlines {

    private static final Duration INTERVAL = Duration.ofSeconds(1);
    /** The additional time that OkHttp has after the timeout to end the call. */
    private static final long GRACE_NANOS = Duration.ofSeconds(1).toNanos();

    private final Background background;
    private final Set<Deadline> running = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean armed = new AtomicBoolean();

    Deadlines(Background background) {
        this.background = background;
    }

    /** The deadline of one call, which is attached to the request as a tag. */
    static final class Deadline {

        private final long nanos;
        private volatile boolean begun;
        private volatile long begunAt;
        private volatile Runnable end = () -> {};

        Deadline(Duration timeout) {
            this.nanos = timeout.toNanos() + GRACE_NANOS;
        }

        private void begin() {
            begunAt = System.nanoTime();
            begun = true;
        }

        /**
         * Returns whether the deadline has passed. The time that the call waits in the queue of OkHttp does not count.
         */
        private boolean isOver() {
            return begun && System.nanoTime() - begunAt >= nanos;
        }
    }

    /** Returns an interceptor that records the beginning of a call. It must be the first interceptor. */
    static Interceptor marker() {
        return chain -> {
            Deadline deadline = chain.call().request().tag(Deadline.class);
            if (deadline != null) {
                deadline.begin();
            }
            return chain.proceed(chain.request());
        };
    }

    /**
     * Watches a call until it has a response or a failure. If the deadline passes, stops the call and completes the
     * future with a timeout.
     *
     * @param answer the future of the response to the call
     * @param stop stops the call unless its request may be billed; runs on a background thread
     */
    void watch(Deadline deadline, CompletableFuture<Answer> answer, Runnable stop) {
        deadline.end = () -> {
            if (answer.isDone()) {
                return;
            }
            try {
                stop.run();
            } finally {
                answer.completeExceptionally(new InterruptedIOException("timeout"));
            }
        };
        running.add(deadline);
        answer.whenComplete((response, failure) -> running.remove(deadline));
        arm();
    }

    private void arm() {
        if (!running.isEmpty() && armed.compareAndSet(false, true)) {
            try {
                background.after(INTERVAL, this::check);
            } catch (RuntimeException | Error closed) {
                // The client was closed. The timeouts of OkHttp still apply.
                armed.set(false);
            }
        }
    }

    private void check() {
        try {
            for (Deadline deadline : running.stream().filter(Deadline::isOver).toList()) {
                if (running.remove(deadline)) {
                    background.execute(deadline.end);
                }
            }
        } finally {
            armed.set(false);
            arm();
        }
    }
}
