package io.github.kling4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
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

    private static Thread unmade(Runnable work) {
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
        try (Background background = new Background(given, BackgroundTest::unstarted, BackgroundTest::unmade)) {
            List<Thread> ran = new CopyOnWriteArrayList<>();

            background.execute(() -> ran.add(Thread.currentThread()));

            assertThat(ran).containsExactly(Thread.currentThread());
        }
    }

    @ParameterizedTest
    @NullSource
    @MethodSource("executors")
    void without_threads_the_clock_does_what_is_due(Executor given) throws Exception {
        try (Background background = new Background(given, BackgroundTest::unstarted, BackgroundTest::unmade)) {
            CompletableFuture<String> ran = new CompletableFuture<>();

            background.after(
                    Duration.ZERO,
                    () -> background.execute(
                            () -> ran.complete(Thread.currentThread().getName())));

            assertThat(ran.get(20, TimeUnit.SECONDS)).isEqualTo("kling4j-clock-1");
        }
    }

    /** A pool keeps what it could start no thread for: twice done, a step could send again what is billed. */
    @Test
    void a_thread_that_comes_later_repeats_nothing() {
        List<String> ran = new CopyOnWriteArrayList<>();
        FirstFails threads = new FirstFails();
        try (Background background = new Background(null, threads, Thread::new)) {
            background.execute(() -> ran.add("first"));
            background.execute(() -> ran.add("second"));

            assertThat(threads.pool.awaitQuiescence(20, TimeUnit.SECONDS)).isTrue();
            assertThat(ran).containsExactly("first", "second");
        }
    }

    /** The pool makes up for a thread that begins to wait, and lets the one that did so go after a second. */
    @Test
    void threads_that_are_kept_for_long_do_not_hold_up_later_steps() throws Exception {
        CompletableFuture<String> later = new CompletableFuture<>();
        List<CompletableFuture<String>> waiting = new CopyOnWriteArrayList<>();
        try (Background background = new Background(null)) {
            for (int i = 0; i < 2; i++) {
                CompletableFuture<String> done = new CompletableFuture<>();
                waiting.add(done);
                background.execute(() -> done.complete(later.join()));
            }

            background.after(Duration.ofSeconds(3), () -> background.execute(() -> later.complete("went on")));

            for (CompletableFuture<String> done : waiting) {
                assertThat(done.get(30, TimeUnit.SECONDS)).isEqualTo("went on");
            }
        }
    }

    @Test
    void threads_that_sleep_do_not_hold_up_later_steps() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<String> later = new CompletableFuture<>();
        try (Background background = new Background(null)) {
            for (int i = 0; i < 10; i++) {
                background.execute(() -> awaitUninterruptibly(end));
            }

            background.execute(() -> later.complete("went on"));

            assertThat(later.get(30, TimeUnit.SECONDS)).isEqualTo("went on");
        } finally {
            end.countDown();
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
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
