package io.github.kling4j.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one thread of a client beside those of its calls. It keeps time, and does the steps that nobody waits for; with
 * nothing to do, there is no thread.
 */
public final class Background implements Executor, Time, AutoCloseable {

    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, DaemonThreads.named("kling4j-background"));
    private final Executor steps;

    /**
     * Starts no thread yet.
     *
     * @param given runs the steps; null for the own thread
     */
    public Background(@Nullable Executor given) {
        thread.setKeepAliveTime(1, TimeUnit.SECONDS);
        thread.allowCoreThreadTimeOut(true);
        thread.setRemoveOnCancelPolicy(true);
        this.steps = given == null ? thread : given;
    }

    @Override
    public void execute(Runnable step) {
        try {
            steps.execute(step);
        } catch (RejectedExecutionException closed) {
            // After the end there still comes the answer to a submit that was on its way.
            step.run();
        }
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public double random() {
        return ThreadLocalRandom.current().nextDouble();
    }

    @Override
    public Runnable after(Duration pause, Runnable step) {
        Future<?> appointment = thread.schedule(step, pause.toNanos(), TimeUnit.NANOSECONDS);
        return () -> appointment.cancel(false);
    }

    /** Does what is left to do, and then no more. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
