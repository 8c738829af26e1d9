package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Calls in flight: their maximum number, and the cancellation of a future, which ends only its own call. */
@Timeout(60)
class CancellationTest extends WithSimulator {

    private static final WaitOptions AT_ONCE =
            WaitOptions.builder().initialDelay(Duration.ZERO).build();

    @TempDir
    private Path directory;

    @Test
    void cancelling_a_look_up_ends_its_call() throws Exception {
        assertThatCancellingEnds(videos -> videos.getAsync("t"));
    }

    @Test
    void cancelling_a_wait_ends_the_call_of_its_look_up() throws Exception {
        assertThatCancellingEnds(videos -> videos.awaitAsync("t", AT_ONCE));
    }

    @Test
    void cancelling_a_generation_ends_the_call_of_its_look_up() throws Exception {
        assertThatCancellingEnds(videos -> videos.generateAsync(REQUEST, AT_ONCE));
    }

    /** The service observes the end of the look-up's connection, although it has not responded yet. */
    private void assertThatCancellingEnds(Function<ImageToVideo, CompletableFuture<?>> begin) throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        simulator.failNext(Operation.LOOK_UP, Fault.held(arrived::countDown, never));
        try (Relay relay = new Relay(simulator.baseUrl());
                KlingClient client =
                        client(simulator.token()).baseUrl(relay.baseUrl()).build()) {
            CompletableFuture<?> future = begin.apply(client.imageToVideo());
            arrived.await();
            relay.awaitOpen(1);

            assertThat(future.cancel(true)).isTrue();

            relay.awaitOpen(0);
            assertThatExceptionOfType(CancellationException.class).isThrownBy(future::join);
        } finally {
            never.countDown();
        }
    }

    @Test
    void cancelling_a_download_in_the_middle_of_the_video_ends_its_call_and_leaves_nothing() throws Exception {
        URI video = URI.create(client.imageToVideo().generate(REQUEST).videos().get(0));
        CountDownLatch begun = new CountDownLatch(1);
        simulator.failNext(Operation.DOWNLOAD, Fault.slowDrip());
        try (Relay relay = new Relay(video)) {
            CompletableFuture<Path> download = client.downloadAsync(
                    relay.baseUrl() + video.getPath().substring(1),
                    directory.resolve("sunrise.mp4"),
                    DownloadOptions.builder()
                            .progress((written, announced) -> begun.countDown())
                            .build());
            begun.await();
            assertThat(directory.toFile().list()).hasSize(1);

            download.cancel(true);

            relay.awaitOpen(0);
            while (directory.toFile().list().length > 0) {
                Thread.onSpinWait(); // the thread of the call clears away
            }
        }
    }

    @Test
    void at_most_sixty_four_calls_are_in_flight() throws Exception {
        CountDownLatch together = new CountDownLatch(64);
        CountDownLatch answer = new CountDownLatch(1);
        CountDownLatch queued = new CountDownLatch(1);
        OkHttpClient http = new OkHttpClient.Builder()
                .eventListener(new EventListener() {
                    @Override
                    public void dispatcherQueueStart(Call call, Dispatcher dispatcher) {
                        queued.countDown();
                    }
                })
                .build();
        try (KlingClient client = client(simulator.token()).httpClient(http).build()) {
            String id = client.imageToVideo().submit(REQUEST).taskInfo().id();
            List<CompletableFuture<?>> lookUps = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                simulator.failNext(Operation.LOOK_UP, Fault.held(together::countDown, answer));
                lookUps.add(client.imageToVideo().getAsync(id));
            }
            together.await();
            assertThat(queued.getCount()).as("none of them has waited").isEqualTo(1);

            CompletableFuture<?> next = client.imageToVideo().getAsync(id);

            queued.await();
            assertThat(simulator.lookups()).isEqualTo(64);
            assertThat(next).isNotDone();
            answer.countDown();
            lookUps.forEach(CompletableFuture::join);
            next.join();
            assertThat(simulator.lookups()).isEqualTo(65);
        }
    }
}
