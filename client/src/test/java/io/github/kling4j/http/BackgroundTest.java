package io.github.kling4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;

/** Steps where no thread is to be had: whoever waits for one must not wait for ever. */
@Timeout(60)
class BackgroundTest {

    /** A thread object can be had without memory for a thread. */
    private static final class Unstartable extends ForkJoinWorkerThread {

        Unstartable(ForkJoinPool pool) {
            super(pool);
        }

        @Override
        public void start() {
            throw new OutOfMemoryError("unable to create native thread");
        }
    }

    /** What starts threads differs from JDK to JDK; all of them ask for one first. */
    private static ForkJoinWorkerThread unstarted(ForkJoinPool pool) {
        throw new OutOfMemoryError("unable to create native thread");
    }

    static List<Executor> executors() {
        return List.of(
                Runnable::run,
                step -> {
                    throw new RejectedExecutionException("the queue is full");
                },
                step -> {
                    throw new OutOfMemoryError("unable to create native thread");
                });
    }

    @ParameterizedTest
    @NullSource
    @MethodSource("executors")
    void without_threads_a_step_is_done_by_who_asks_for_it(Executor given) {
        try (Background background = new Background(given, BackgroundTest::unstarted)) {
            List<Thread> ran = new CopyOnWriteArrayList<>();

            background.execute(() -> ran.add(Thread.currentThread()));

            assertThat(ran).containsExactly(Thread.currentThread());
        }
    }

    @ParameterizedTest
    @NullSource
    @MethodSource("executors")
    void without_threads_the_clock_does_what_is_due(Executor given) throws Exception {
        try (Background background = new Background(given, BackgroundTest::unstarted)) {
            CompletableFuture<String> ran = new CompletableFuture<>();

            background.after(
                    Duration.ZERO, () -> background.execute(() -> ran.complete(Thread.currentThread().getName())));

            assertThat(ran.get(20, TimeUnit.SECONDS)).isEqualTo("kling4j-clock-1");
        }
    }

    /** A pool keeps what it could start no thread for: twice done, a step could send again what is billed. */
    @Test
    void a_thread_that_comes_later_repeats_nothing() {
        List<String> ran = new CopyOnWriteArrayList<>();
        FirstFails threads = new FirstFails();
        try (Background background = new Background(null, threads)) {
            background.execute(() -> ran.add("first"));
            background.execute(() -> ran.add("second"));

            assertThat(threads.pool.awaitQuiescence(20, TimeUnit.SECONDS)).isTrue();
            assertThat(ran).containsExactly("first", "second");
        }
    }

    private static final class FirstFails implements ForkJoinWorkerThreadFactory {

        private ForkJoinPool pool;

        @Override
        public synchronized ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            if (this.pool == null) {
                this.pool = pool;
                return new Unstartable(pool);
            }
            return ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        }
    }
}
