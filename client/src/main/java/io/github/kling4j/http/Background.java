package io.github.kling4j.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a client that do not run HTTP calls.
 *
 * <p>One thread is the clock. It runs nothing else, so that no step delays a deadline. Two worker threads run the steps
 * for which no caller waits. When a worker thread blocks in a {@link ForkJoinPool.ManagedBlocker} while the other one
 * is busy, a further thread replaces the blocked one. The blocking calls of this library and of the futures, conditions
 * and queues of the JDK use such a blocker; sleeping, latches and input do not.
 *
 * <p>An executor that the application supplies has one second to begin a step; then a worker thread runs the step. If
 * the worker threads begin no step for two seconds, each waiting step gets a thread of its own, because the pool
 * replaces a thread only at the moment at which the thread begins to block. While there is nothing to do, no thread
 * runs.
 */
public final class Background implements Executor, Time, AutoCloseable {

    private static final int WORKERS = 2;
    /** The maximum number of threads that replace blocked threads. */
    private static final int MOST_WORKERS = 256;
    /** The maximum number of threads that a given executor may block before it is no longer used. */
    private static final int MOST_HELD = 64;
    /** The time within which a step must begin. */
    private static final Duration DROPPED_TASK_TIMEOUT = Duration.ofSeconds(1);

    private final ScheduledThreadPoolExecutor clock = clock();
    private final Workers workers;
    private final Executor spareThreads;
    private final Executor handingOver;
    private final @Nullable Executor given;
    /** The number of steps that the worker threads have begun. */
    private final AtomicLong begun = new AtomicLong();
    /**
     * True from the time at which the given executor did not begin a step in time, until it begins a step. Meanwhile,
     * no step waits for it.
     */
    private volatile boolean unresponsive;

    /**
     * Creates the pools of threads, without starting a thread.
     *
     * @param given the executor for the steps of operations for which no caller waits; null to run these steps on the
     *     worker threads
     */
    public Background(@Nullable Executor given) {
        this(given, DaemonThreads.named("kling4j-background"), DaemonThreads.named("kling4j-spare"));
    }

    /**
     * Creates the pools with other thread factories. For example, a test may pass a factory that cannot create a
     * thread.
     */
    Background(@Nullable Executor given, ForkJoinWorkerThreadFactory threads, ThreadFactory spareThreads) {
        this.given = given;
        this.workers = new Workers(threads);
        this.spareThreads = atMost(MOST_WORKERS, spareThreads);
        this.handingOver = atMost(MOST_HELD, spareThreads);
    }

    /**
     * Returns an executor that runs each step at once on a thread, or rejects it if the maximum number of threads is in
     * use.
     */
    private static Executor atMost(int most, ThreadFactory threads) {
        return new ThreadPoolExecutor(0, most, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
    }

    /** A pool whose waiting steps can also be run by another thread. */
    private static final class Workers extends ForkJoinPool {

        Workers(ForkJoinWorkerThreadFactory threads) {
            super(WORKERS, threads, null, true, WORKERS, MOST_WORKERS, 1, full -> true, 1, TimeUnit.SECONDS);
        }

        /** Runs the steps that no thread has begun. */
        void runRemainingSteps() {
            ForkJoinTask<?> step;
            while ((step = pollSubmission()) != null) {
                step.quietlyInvoke();
            }
        }
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, DaemonThreads.named("kling4j-clock"));
        clock.setKeepAliveTime(1, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    @Override
    public void execute(Runnable step) {
        Once once = new Once(step);
        if (given == null || !alarm(once, () -> unbegun(once))) {
            // After close(), the clock has stopped, so an executor that drops the step would not be detected.
            executeOnOwnThread(once);
            return;
        }
        handOver(once, given);
        if (unresponsive) {
            executeOnOwnThread(once);
        }
    }

    /**
     * Passes a step to the given executor. If the executor is full, shut down or blocked, a worker thread runs the
     * step: no result is lost, and no caller waits.
     */
    private void handOver(Once once, Executor given) {
        try {
            handingOver.execute(() -> {
                try {
                    given.execute(() -> {
                        unresponsive = false;
                        once.run();
                    });
                } catch (RuntimeException | Error refused) {
                    executeOnOwnThread(once);
                }
            });
        } catch (RuntimeException | Error held) {
            executeOnOwnThread(once);
        }
    }

    private void unbegun(Once once) {
        unresponsive = true;
        executeOnOwnThread(once);
    }

    /**
     * Runs a step on a worker thread, or on this thread if no worker thread can be started. In the second case, the
     * pool keeps the step but starts no thread for later steps. Therefore, the remaining steps are removed from the
     * pool and run on this thread.
     */
    private void executeOnOwnThread(Once once) {
        alarm(once, () -> late(once));
        try {
            workers.execute(() -> {
                begun.incrementAndGet();
                once.run();
            });
        } catch (RuntimeException | Error refused) {
            workers.runRemainingSteps();
            once.run();
        }
    }

    /**
     * Runs a late step on a further thread, unless the worker threads have begun other steps meanwhile: then they are
     * busy but not blocked.
     */
    private void late(Once once) {
        long now = begun.get();
        if (once.begunBefore != now) {
            once.begunBefore = now;
            if (alarm(once, () -> late(once))) {
                return;
            }
        }
        try {
            spareThreads.execute(once);
        } catch (RuntimeException | Error refused) {
            // The step is still in the queue of the worker threads.
            Log.tell(
                    System.Logger.Level.WARNING,
                    "no additional thread could be started; a step of an operation waits for a thread of the client");
        }
    }

    /** Schedules an action that runs unless the step begins earlier. Returns whether the action was scheduled. */
    private boolean alarm(Once once, Runnable action) {
        try {
            once.alarm(after(DROPPED_TASK_TIMEOUT, () -> {
                if (!once.begun.get()) {
                    action.run();
                }
            }));
            return true;
        } catch (RuntimeException | Error noTime) {
            return false;
        }
    }

    /**
     * A step that runs at most once. An executor may fail after it has run the step, and a second run could submit
     * again.
     */
    private static final class Once implements Runnable {

        private final AtomicBoolean begun = new AtomicBoolean();
        private final AtomicReference<Runnable> alarm = new AtomicReference<>(() -> {});
        private final Runnable step;
        /**
         * The number of steps that the worker threads had begun when this step was late. Only the clock thread uses
         * this field.
         */
        private long begunBefore = -1;

        Once(Runnable step) {
            this.step = step;
        }

        /** Cancels the previous alarm, and stores the action that cancels the new alarm. */
        void alarm(Runnable cancelAlarm) {
            alarm.getAndSet(cancelAlarm).run();
            if (begun.get()) {
                cancelAlarm.run();
            }
        }

        @Override
        public void run() {
            if (begun.compareAndSet(false, true)) {
                Objects.requireNonNull(alarm.get()).run();
                step.run();
            }
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

    /**
     * Stops the clock. Steps still run, but only on the worker threads, because the response to a running submit may
     * still arrive. The worker threads end when there is nothing to do.
     */
    @Override
    public void close() {
        clock.shutdown();
    }
}
