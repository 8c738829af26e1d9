package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kling4j.error.WaitTimedOutException;
import io.github.kling4j.model.Task;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import io.github.kling4j.simulator.TaskScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The threads that run steps, callbacks and listeners; none of them waits for itself. */
@Timeout(60)
class ThreadsTest extends WithSimulator {

    private static final WaitOptions SOON = WaitOptions.builder()
            .initialDelay(Duration.ZERO)
            .interval(Duration.ofMillis(1))
            .build();
    private static final WaitOptions SHORT = WaitOptions.builder()
            .initialDelay(Duration.ofSeconds(60))
            .deadline(Duration.ofMillis(100))
            .build();

    @Test
    void a_blocked_pool_without_compensation_threads_still_receives_the_paid_task() throws Exception {
        ForkJoinPool full = new ForkJoinPool(
                1, ForkJoinPool.defaultForkJoinWorkerThreadFactory, null, false, 1, 1, 1, null, 1, TimeUnit.SECONDS);
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        simulator.failNext(Operation.SUBMIT, Fault.held(arrived::countDown, answer));

        ForkJoinTask<Task> submit = full.submit(() -> client.imageToVideo().submit(REQUEST));
        arrived.await();
        answer.countDown();

        assertThat(submit.get().taskInfo().id())
                .isEqualTo(simulator.tasks().get(0).id());
        assertThat(simulator.submissions()).isEqualTo(1);
        full.shutdown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "direct"})
    void a_dependent_stage_may_wait_for_the_client_with_every_executor(String kind) throws Exception {
        Executor executor = kind.equals("direct") ? Runnable::run : ThreadsTest::refuse;
        CountDownLatch answer = new CountDownLatch(1);
        simulator.failNext(Operation.LOOK_UP, Fault.held(() -> {}, answer));
        try (KlingClient client = inEarnest().executor(executor).build()) {
            ImageToVideo videos = client.imageToVideo();
            String id = videos.submit(REQUEST).taskInfo().id();

            CompletableFuture<Task> attached = videos.awaitAsync(id, SHORT).handle((task, timedOut) -> {
                // On a busy machine the deadline may come before the first look-up; then the look-up of this wait is
                // held.
                answer.countDown();
                return videos.await(id, SOON);
            });

            assertThat(attached.get(20, TimeUnit.SECONDS).videos()).hasSize(1);
        }
    }

    /** Executors that throw. The last one has run the step already: running it again would send the request twice. */
    static Stream<Executor> brokenExecutors() {
        return Stream.of(
                step -> {
                    throw new IllegalStateException("it was shut down");
                },
                step -> {
                    throw new OutOfMemoryError("no thread is left");
                },
                step -> {
                    step.run();
                    throw new IllegalStateException("it counts what it has run, and failed at that");
                });
    }

    @ParameterizedTest
    @MethodSource("brokenExecutors")
    void a_failing_executor_does_not_lose_a_task(Executor broken) throws Exception {
        List<Task> told = new CopyOnWriteArrayList<>();
        simulator.failNext(Operation.SUBMIT, Fault.status(429).header("Retry-After", "0"));
        try (KlingClient client =
                inEarnest().executor(broken).taskListener(told::add).build()) {
            Task task = client.imageToVideo().submitAsync(REQUEST).get(20, TimeUnit.SECONDS);

            assertThat(client.imageToVideo().submit(REQUEST)).isNotNull();
            assertThat(task.taskInfo().id()).isEqualTo(simulator.tasks().get(0).id());
            assertThat(told).hasSize(2);
            assertThat(simulator.submissions()).isEqualTo(3);
            assertThat(client.imageToVideo()
                            .awaitAsync(task.taskInfo().id(), SOON)
                            .get(20, TimeUnit.SECONDS)
                            .videos())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"drops", "keeps", "refuses", "blocks"})
    void an_executor_that_runs_no_steps_delays_neither_results_nor_deadlines(String kind) throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (KlingClient client = inEarnest().executor(useless(kind, end)).build()) {
            ImageToVideo videos = client.imageToVideo();

            Task task = videos.submitAsync(REQUEST).get(20, TimeUnit.SECONDS);
            String id = task.taskInfo().id();

            assertThat(id).isEqualTo(simulator.tasks().get(0).id());
            assertThat(videos.awaitAsync(id, SOON).get(20, TimeUnit.SECONDS).videos())
                    .hasSize(1);
            assertThat(simulator.submissions()).isEqualTo(1);
            simulator.nextTask(TaskScript.statuses("pending"));
            String pending = videos.submit(REQUEST).taskInfo().id();
            assertThatThrownBy(() -> videos.awaitAsync(pending, SHORT).get(20, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(WaitTimedOutException.class);
        } finally {
            end.countDown();
        }
    }

    /** More waits than there may be threads. */
    @ParameterizedTest
    @ValueSource(strings = {"drops", "keeps", "refuses", "blocks"})
    void closing_ends_every_future_within_five_seconds_with_every_executor(String kind) throws Exception {
        simulator.nextTask(TaskScript.statuses("pending"));
        CountDownLatch end = new CountDownLatch(1);
        try {
            KlingClient client = inEarnest().executor(useless(kind, end)).build();
            String id = client.imageToVideo().submit(REQUEST).taskInfo().id();
            List<CompletableFuture<Task>> waits = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                waits.add(client.imageToVideo().awaitAsync(id));
            }

            CompletableFuture.runAsync(client::close).get(5, TimeUnit.SECONDS);

            for (CompletableFuture<Task> wait : waits) {
                assertThatThrownBy(() -> wait.get(20, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
            }
        } finally {
            end.countDown();
        }
    }

    @Test
    void a_late_executor_does_not_repeat_steps() throws Exception {
        List<Runnable> kept = new CopyOnWriteArrayList<>();
        try (KlingClient client = inEarnest().executor(kept::add).build()) {
            client.imageToVideo().submitAsync(REQUEST).get(20, TimeUnit.SECONDS);

            kept.forEach(Runnable::run);

            assertThat(kept).isNotEmpty();
            assertThat(simulator.submissions()).isEqualTo(1);
        }
    }

    private static Executor useless(String kind, CountDownLatch end) {
        List<Runnable> kept = new CopyOnWriteArrayList<>();
        return switch (kind) {
            case "drops" -> step -> {};
            case "keeps" -> kept::add;
            case "refuses" -> ThreadsTest::refuse;
            case "blocks" ->
                step -> {
                    try {
                        end.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                };
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static void refuse(Runnable step) {
        throw new RejectedExecutionException("the queue is full");
    }

    @Test
    void closing_does_not_wait_for_dependent_stages_which_may_wait_for_each_other() throws Exception {
        simulator.nextTask(TaskScript.statuses("pending"));
        KlingClient client = inEarnest().build();
        String id = client.imageToVideo().submit(REQUEST).taskInfo().id();
        List<CompletableFuture<Task>> waits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            waits.add(client.imageToVideo().awaitAsync(id));
        }
        List<CompletableFuture<String>> attached = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            CompletableFuture<Task> other = waits.get((i + 1) % 8);
            attached.add(waits.get(i).handle((task, failure) -> {
                assertThatThrownBy(other::join).isNotNull();
                return Thread.currentThread().getName();
            }));
        }

        CompletableFuture.runAsync(client::close).get(30, TimeUnit.SECONDS);

        for (CompletableFuture<String> thread : attached) {
            assertThat(thread.get(30, TimeUnit.SECONDS)).startsWith("kling4j-background-");
        }
    }

    /** Returns a builder of clients that use real time. */
    private KlingClient.Builder inEarnest() {
        return KlingClient.builder()
                .apiKey(simulator.token())
                .baseUrl(simulator.baseUrl().toString());
    }
}
