package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kling4j.ClientObserver.Kind;
import io.github.kling4j.error.WaitInterruptedException;
import io.github.kling4j.error.WaitTimedOutException;
import io.github.kling4j.model.Task;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import io.github.kling4j.simulator.TaskScript;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An observer that never returns delays neither deadlines nor the end of the client. */
@Timeout(60)
class BlockingObserverTest extends WithSimulator {

    private static final WaitOptions SHORT = WaitOptions.builder()
            .initialDelay(Duration.ZERO)
            .deadline(Duration.ofMillis(300))
            .build();
    /** More than a client has threads. */
    private static final int MANY = 300;

    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void release() {
        end.countDown();
    }

    private void block() {
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_deadlines_of_many_waits_do_not_wait_for_the_observer_of_one() throws Exception {
        String id = pending();
        try (KlingClient blocked = inEarnest(Kind.WAIT)) {
            List<CompletableFuture<Task>> waits = Stream.generate(
                            () -> blocked.imageToVideo().awaitAsync(id, SHORT))
                    .limit(MANY)
                    .toList();

            for (CompletableFuture<Task> wait : waits) {
                assertThatThrownBy(() -> wait.get(20, TimeUnit.SECONDS))
                        .hasCauseInstanceOf(WaitTimedOutException.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"LOOK_UP", "WAIT"})
    void a_wait_times_out_while_an_observer_blocks(Kind kind) {
        String id = pending();
        try (KlingClient blocked = inEarnest(kind)) {
            CompletableFuture<Task> wait = blocked.imageToVideo().awaitAsync(id, SHORT);

            assertThatThrownBy(() -> wait.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(WaitTimedOutException.class);
        }
    }

    @Test
    void a_thread_that_waits_receives_its_time_out_while_the_observer_blocks() {
        String id = pending();
        try (KlingClient blocked = inEarnest(Kind.WAIT)) {
            assertThatThrownBy(() -> blocked.imageToVideo().await(id, SHORT)).isInstanceOf(WaitTimedOutException.class);
        }
    }

    @Test
    void closing_takes_less_than_five_seconds_and_ends_every_future(@TempDir Path directory) throws Exception {
        Task done = client.imageToVideo().generate(REQUEST);
        String id = pending();
        ManualTime pauses = new ManualTime();
        KlingClient blocked = client(simulator.token())
                .time(pauses)
                .observer(start -> end -> block())
                .build();
        // Each operation is in a pause: before a look-up, or before another attempt.
        CompletableFuture<Task> wait = blocked.imageToVideo().awaitAsync(id);
        pauses.awaitAppointments(1);
        CompletableFuture<Task> caller =
                CompletableFuture.supplyAsync(() -> blocked.imageToVideo().await(id));
        pauses.awaitAppointments(2);
        simulator.failNext(Operation.SUBMIT, Fault.status(429));
        CompletableFuture<Task> submit = blocked.imageToVideo().submitAsync(REQUEST);
        pauses.awaitAppointments(3);
        simulator.failNext(Operation.LOOK_UP, Fault.status(503));
        CompletableFuture<Task> lookUp = blocked.imageToVideo().getAsync(id);
        pauses.awaitAppointments(4);
        simulator.failNext(Operation.DOWNLOAD, Fault.status(503));
        CompletableFuture<Path> download = blocked.downloadAsync(done.videos().get(0), directory.resolve("video.mp4"));
        pauses.awaitAppointments(5);

        CompletableFuture.runAsync(blocked::close).get(5, TimeUnit.SECONDS);

        for (CompletableFuture<?> each : List.of(wait, submit, lookUp, download)) {
            assertThatThrownBy(() -> each.get(20, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
        }
        assertThatThrownBy(() -> caller.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(WaitInterruptedException.class);
    }

    private String pending() {
        simulator.nextTask(TaskScript.statuses("pending"));
        return client.imageToVideo().submit(REQUEST).id();
    }

    private KlingClient inEarnest(Kind kind) {
        return KlingClient.builder()
                .apiKey(simulator.token())
                .baseUrl(simulator.baseUrl().toString())
                .observer(start -> end -> {
                    if (start.kind() == kind) {
                        block();
                    }
                })
                .build();
    }
}
