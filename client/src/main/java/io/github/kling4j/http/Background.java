package io.github.kling4j.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a client beside those of its calls: one keeps time, and nothing else, so that no step can hold a
 * deadline up; two do the steps that nobody waits for. A step that waits for another one, by a blocking call or a
 * future, is made up for by a further thread meanwhile. With nothing to do, there is no thread.
 */
public final class Background implements Executor, Time, AutoCloseable {

    private static final int WORKERS = 2;
    /** More than so many steps that wait are not made up for. */
    private static final int MOST_WORKERS = 256;

    private final ScheduledThreadPoolExecutor clock =
            new ScheduledThreadPoolExecutor(1, DaemonThreads.named("kling4j-clock"));
    private final ForkJoinPool workers = new ForkJoinPool(
            WORKERS, Worker::new, null, true, WORKERS, MOST_WORKERS, 1, full -> true, 1, TimeUnit.SECONDS);
    private final Executor steps;

    /**
     * Starts no thread yet.
     *
     * @param given runs the steps; null for the own threads
     */
    public Background(@Nullable Executor given) {
        clock.setKeepAliveTime(1, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
        clock.setRemoveOnCancelPolicy(true);
        this.steps = given == null ? workers : given;
    }

    /** Threads of such a pool are daemons. */
    private static final class Worker extends ForkJoinWorkerThread {

        private static final AtomicInteger MADE = new AtomicInteger();

        Worker(ForkJoinPool pool) {
            super(pool);
            setName("kling4j-background-" + MADE.incrementAndGet());
        }
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
        Future<?> appointment = clock.schedule(step, pause.toNanos(), TimeUnit.NANOSECONDS);
        return () -> appointment.cancel(false);
    }

    @Override
    public Runnable alarm(Duration limit, Runnable step) {
        return after(limit, step);
    }

    /** Does what is left to do, and then no more. */
    @Override
    public void close() {
        clock.shutdown();
        workers.shutdown();
    }
}
