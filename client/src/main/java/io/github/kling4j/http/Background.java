package io.github.kling4j.http;

import java.time.Duration;
import java.time.Instant;
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
 * The threads of a client beside those of its calls: one keeps time, and nothing else, so that no step can hold a
 * deadline up; two do the steps that nobody waits for. When one of the two waits for another step, and says so, a
 * further thread makes up for it unless the other one is free: blocking calls of this library say so, and so do
 * futures, locks and queues of the JDK, that is, every {@link ForkJoinPool.ManagedBlocker}; sleep, latches and input
 * do not. An executor that was given has a second to begin a step; then the two do it. When they in turn begin no step
 * for two seconds, each step that waits gets a thread of its own: the pool makes up for a thread only at the moment when
 * that one begins to wait. With nothing to do, there is no thread.
 */
public final class Background implements Executor, Time, AutoCloseable {

    private static final int WORKERS = 2;
    /** More than so many steps that wait are not made up for. */
    private static final int MOST_WORKERS = 256;
    /** So many threads may be held by an executor that was given, before it is left alone. */
    private static final int MOST_HELD = 64;
    /** A step may take this long to begin. */
    private static final Duration DROPPED_TASK_TIMEOUT = Duration.ofSeconds(1);

    private final ScheduledThreadPoolExecutor clock = clock();
    private final Workers workers;
    private final Executor spareThreads;
    private final Executor handingOver;
    private final @Nullable Executor given;
    /** How many steps own threads have begun. */
    private final AtomicLong begun = new AtomicLong();
    /** From a step that the given executor did not begin in time, to one that it begins: no step waits for it then. */
    private volatile boolean unresponsive;

    /**
     * Starts no thread yet.
     *
     * @param given runs the steps; null for the own threads
     */
    public Background(@Nullable Executor given) {
        this(given, DaemonThreads.named("kling4j-background"), DaemonThreads.named("kling4j-spare"));
    }

    /** Has its own threads made in another way, such as none when there is no memory left for any. */
    Background(@Nullable Executor given, ForkJoinWorkerThreadFactory threads, ThreadFactory spareThreads) {
        this.given = given;
        this.workers = new Workers(threads);
        this.spareThreads = atMost(MOST_WORKERS, spareThreads);
        this.handingOver = atMost(MOST_HELD, spareThreads);
    }

    /** Returns what runs a step at once, or refuses it. */
    private static Executor atMost(int most, ThreadFactory threads) {
        return new ThreadPoolExecutor(0, most, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
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
            // After the end there are no alarms, and nobody would notice that an executor drops it.
            executeOurselves(once);
            return;
        }
        handOver(once, given);
        if (unresponsive) {
            executeOurselves(once);
        }
    }

    /** An executor that is full, at its end or broken must not cost anybody a result, nor hold who brings a step. */
    private void handOver(Once once, Executor given) {
        try {
            handingOver.execute(() -> {
                try {
                    given.execute(() -> {
                        unresponsive = false;
                        once.run();
                    });
                } catch (RuntimeException | Error refused) {
                    executeOurselves(once);
                }
            });
        } catch (RuntimeException | Error held) {
            executeOurselves(once);
        }
    }

    private void unbegun(Once once) {
        unresponsive = true;
        executeOurselves(once);
    }

    /**
     * Does a step here when no own thread can be started. The pool fails then, but keeps the step, and starts no thread
     * for any later one while it has it: so nothing may stay there.
     */
    private void executeOurselves(Once once) {
        alarm(once, () -> late(once));
        try {
            workers.execute(() -> {
                begun.incrementAndGet();
                once.run();
            });
        } catch (RuntimeException | Error refused) {
            workers.doWhatIsLeft();
            once.run();
        }
    }

    /** Own threads that go from step to step are only busy, and more of them would not be faster. */
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
            // It is still among the steps of the own threads.
            Log.tell(System.Logger.Level.WARNING, "no thread is left for a step that waits for one");
        }
    }

    /** Returns whether the action follows, unless the step begins before. */
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

    /** What fails to run a step may have run it all the same; twice, it could send again what is billed. */
    private static final class Once implements Runnable {

        private final AtomicBoolean begun = new AtomicBoolean();
        private final AtomicReference<Runnable> alarm = new AtomicReference<>(() -> {});
        private final Runnable step;
        /** How many steps own threads had begun when this one was late; only the clock asks. */
        private long begunBefore = -1;

        Once(Runnable step) {
            this.step = step;
        }

        /** Takes what calls an alarm off, and calls the one before off. */
        void alarm(Runnable callOff) {
            alarm.getAndSet(callOff).run();
            if (begun.get()) {
                callOff.run();
            }
        }

        @Override
        public void run() {
            if (begun.compareAndSet(false, true)) {
                alarm.get().run();
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
     * Keeps no more time. The answer to a submit that is on its way may still come, so steps are done as before, by own
     * threads alone; those end when there is nothing to do.
     */
    @Override
    public void close() {
        clock.shutdown();
    }
}
