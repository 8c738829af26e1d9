package io.github.kling4j.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a client beside those of its calls: one keeps time, and nothing else, so that no step can hold a
 * deadline up; two do the steps that nobody waits for. When one of the two waits for another step, and says so, a
 * further thread makes up for it unless the other one is free: blocking calls of this library say so, and so do
 * futures, locks and queues of the JDK, that is, every {@link ForkJoinPool.ManagedBlocker}; sleep, latches and input
 * do not. With nothing to do, there is no thread.
 */
public final class Background implements Executor, Time, AutoCloseable {

    private static final int WORKERS = 2;
    /** More than so many steps that wait are not made up for. */
    private static final int MOST_WORKERS = 256;

    private final Clock clock = new Clock();
    private final Workers workers;
    private final @Nullable Executor given;

    /**
     * Starts no thread yet.
     *
     * @param given runs the steps; null for the own threads
     */
    public Background(@Nullable Executor given) {
        this(given, DaemonThreads.named("kling4j-background"));
    }

    /** Has its own threads made in another way, such as none when there is no memory left for any. */
    Background(@Nullable Executor given, ForkJoinWorkerThreadFactory threads) {
        this.given = given;
        this.workers = new Workers(threads);
    }

    /** Lets others do its work. */
    private static final class Workers extends ForkJoinPool {

        Workers(ForkJoinWorkerThreadFactory threads) {
            super(WORKERS, threads, null, true, WORKERS, MOST_WORKERS, 1, full -> true, 1, TimeUnit.SECONDS);
        }

        /** Does the steps that no thread has begun. */
        void doWhatIsLeft() {
            ForkJoinTask<?> step;
            while ((step = pollSubmission()) != null) {
                step.quietlyInvoke();
            }
        }
    }

    /** Knows its own thread. */
    private static final class Clock extends ScheduledThreadPoolExecutor {

        private final ThreadLocal<Boolean> ticking = ThreadLocal.withInitial(() -> false);

        Clock() {
            super(1, DaemonThreads.named("kling4j-clock"));
            setKeepAliveTime(1, TimeUnit.SECONDS);
            allowCoreThreadTimeOut(true);
            setRemoveOnCancelPolicy(true);
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable appointment) {
            ticking.set(true);
        }

        /** Returns whether this is called by an appointment. */
        boolean isTicking() {
            return ticking.get();
        }
    }

    @Override
    public void execute(Runnable step) {
        if (given == null) {
            executeOurselves(step);
        } else if (clock.isTicking()) {
            // What was given may run it at once, and so keep the clock.
            executeOurselves(() -> hand(step, given));
        } else {
            hand(step, given);
        }
    }

    /** An executor that is full, at its end or broken must not cost anybody a result. */
    private void hand(Runnable step, Executor given) {
        Once once = new Once(step);
        try {
            given.execute(once);
        } catch (RuntimeException | Error refused) {
            executeOurselves(once);
        }
    }

    /** What fails to run a step may have run it all the same; twice, it could send again what is billed. */
    private static final class Once implements Runnable {

        private final AtomicBoolean begun = new AtomicBoolean();
        private final Runnable step;

        Once(Runnable step) {
            this.step = step;
        }

        @Override
        public void run() {
            if (begun.compareAndSet(false, true)) {
                step.run();
            }
        }
    }

    /**
     * Does a step here when no own thread will. After the end there still comes the answer to a submit that was on its
     * way. And where no thread can be started, the pool fails, but keeps the step, and starts no thread for any later
     * one while it has it: so nothing may stay there.
     */
    private void executeOurselves(Runnable step) {
        Once once = new Once(step);
        try {
            workers.execute(once);
        } catch (RuntimeException | Error refused) {
            workers.doWhatIsLeft();
            once.run();
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

    /** Does what is left to do, and then no more. */
    @Override
    public void close() {
        clock.shutdown();
        workers.shutdown();
    }
}
