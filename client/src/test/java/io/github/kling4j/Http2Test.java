package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.FrameServer.Script;
import io.github.kling4j.error.ApiException;
import io.github.kling4j.error.OutcomeUnknownException;
import io.github.kling4j.error.TransportException;
import io.github.kling4j.image.Image;
import io.github.kling4j.image.Pictures;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client relies on statements of HTTP/2 about a request, and on nothing else. */
@Timeout(120)
class Http2Test {

    private static final ImageToVideoRequest LARGE = WithSimulator.REQUEST.toBuilder()
            .firstFrame(Image.bytes(Pictures.pngOfSize(9_000_000)))
            .build();

    private final FakeTime time = new FakeTime();

    @AfterEach
    void stop() {
        time.close();
    }

    @Test
    void a_request_on_a_refused_stream_is_retried() {
        for (ImageToVideoRequest request : List.of(WithSimulator.REQUEST, LARGE)) {
            try (FrameServer server = new FrameServer((frames, stream, number) -> {
                        if (number < 3) {
                            frames.reset(stream, FrameServer.REFUSED_STREAM);
                        } else {
                            frames.accept(stream, "t-3");
                            frames.reset(stream, FrameServer.NO_ERROR);
                        }
                    });
                    KlingClient client = client(server)) {
                assertThat(client.imageToVideo().submit(request).taskInfo().id())
                        .isEqualTo("t-3");
                assertThat(server.requests()).isEqualTo(3);
            }
        }
    }

    @Test
    void if_all_streams_are_refused_nothing_is_billed() {
        try (FrameServer server =
                        new FrameServer((frames, stream, number) -> frames.reset(stream, FrameServer.REFUSED_STREAM));
                KlingClient client = client(server)) {
            assertThat(catchThrowableOfType(
                            TransportException.class,
                            () -> client.imageToVideo().submit(WithSimulator.REQUEST)))
                    .hasMessage("nothing was billed, because the service stated that it did not process the request:"
                            + " stream was reset: REFUSED_STREAM");
            assertThat(server.requests()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {FrameServer.NO_ERROR, FrameServer.INTERNAL_ERROR})
    void a_request_after_the_last_stream_id_of_goaway_is_retried_on_another_connection(int code) {
        try (FrameServer server = new FrameServer((frames, stream, number) -> {
                    if (number == 1) {
                        frames.goAway(0, code);
                    } else {
                        frames.accept(stream, "t-2");
                    }
                });
                KlingClient client = client(server)) {
            assertThat(client.imageToVideo()
                            .submit(WithSimulator.REQUEST)
                            .taskInfo()
                            .id())
                    .isEqualTo("t-2");
            assertThat(server.requests()).isEqualTo(2);
        }
    }

    @Test
    void of_two_requests_on_one_connection_only_the_one_after_the_last_stream_id_is_retried() {
        CountDownLatch arrived = new CountDownLatch(1);
        try (FrameServer server = new FrameServer((frames, stream, number) -> {
                    if (number == 1) {
                        arrived.countDown();
                    } else if (number == 2) {
                        frames.goAway(stream - 2, FrameServer.NO_ERROR);
                        frames.accept(stream - 2, "t-1");
                    } else {
                        frames.accept(stream, "t-2");
                    }
                });
                KlingClient client = client(server)) {
            CompletableFuture<Task> first = client.imageToVideo().submitAsync(WithSimulator.REQUEST);
            awaited(arrived);
            Task second = client.imageToVideo().submit(WithSimulator.REQUEST);

            assertThat(first.join().taskInfo().id()).isEqualTo("t-1");
            assertThat(second.taskInfo().id()).isEqualTo("t-2");
            assertThat(server.requests()).isEqualTo(3);
        }
    }

    @Test
    void a_request_up_to_the_last_stream_id_is_not_retried() {
        assertUnknownAfterOne((frames, stream, number) -> {
            frames.goAway(stream, FrameServer.NO_ERROR);
            frames.connection().close();
        });
        assertUnknownAfterOne((frames, stream, number) -> {
            frames.goAway(stream + 2, FrameServer.INTERNAL_ERROR);
            frames.reset(stream, FrameServer.INTERNAL_ERROR);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {FrameServer.NO_ERROR, FrameServer.INTERNAL_ERROR, FrameServer.CANCEL, 11, 13})
    void any_other_reset_leaves_the_outcome_unknown(int code) {
        assertUnknownAfterOne((frames, stream, number) -> frames.reset(stream, code));
    }

    @Test
    void a_connection_that_ends_without_a_statement_leaves_the_outcome_unknown() {
        assertUnknownAfterOne((frames, stream, number) -> frames.connection().close());
        assertUnknownAfterOne((frames, stream, number) -> {
            frames.connection().setSoLinger(true, 0);
            frames.connection().close();
        });
    }

    private void assertUnknownAfterOne(Script script) {
        try (FrameServer server = new FrameServer(script);
                KlingClient client = client(server)) {
            assertThat(catchThrowableOfType(
                            OutcomeUnknownException.class,
                            () -> client.imageToVideo().submit(WithSimulator.REQUEST)))
                    .isNotNull();
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    /** A statement that a stream with a response was not processed is contradictory; the response decides. */
    @Test
    void a_response_takes_precedence_over_a_refusal_of_its_stream() {
        assertEarly(202, "t-1", (frames, stream, number) -> {
            frames.accept(stream, "t-1");
            frames.reset(stream, FrameServer.REFUSED_STREAM);
        });
    }

    @Test
    void a_task_in_an_early_response_is_returned_with_or_without_a_reset() {
        assertEarly(202, "t-1", (frames, stream, number) -> {
            frames.accept(stream, "t-1");
            frames.reset(stream, FrameServer.NO_ERROR);
        });
        assertEarly(202, "t-1", (frames, stream, number) -> frames.accept(stream, "t-1"));
    }

    @Test
    void a_task_in_an_early_response_is_returned_if_the_service_reads_no_frames() {
        CountDownLatch end = new CountDownLatch(1);
        try (FrameServer server = FrameServer.withLargeWindows((frames, stream, number) -> {
                    frames.accept(stream, "t-1");
                    awaited(end);
                });
                KlingClient client = client(server)) {
            assertThat(client.imageToVideo().submit(LARGE).taskInfo().id()).isEqualTo("t-1");
            assertThat(server.requests()).isEqualTo(1);
        } finally {
            end.countDown();
        }
    }

    @Test
    void a_watched_connection_with_tls_negotiates_http_2() throws Exception {
        HeldCertificate self = new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .build();
        HandshakeCertificates tls = new HandshakeCertificates.Builder()
                .heldCertificate(self)
                .addTrustedCertificate(self.certificate())
                .build();
        List<Protocol> negotiated = new CopyOnWriteArrayList<>();
        OkHttpClient http = new OkHttpClient.Builder()
                .sslSocketFactory(tls.sslSocketFactory(), tls.trustManager())
                .eventListener(new EventListener() {
                    @Override
                    public void connectEnd(
                            Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol) {
                        negotiated.add(protocol);
                    }
                })
                .build();
        try (MockWebServer server = new MockWebServer()) {
            server.useHttps(tls.sslSocketFactory());
            server.enqueue(new MockResponse(202, Headers.of(), "{\"task_info\":{\"id\":\"t-1\"}}"));
            server.start();
            try (KlingClient client = KlingClient.builder()
                    .apiKey("key")
                    .baseUrl(server.url("/").toString())
                    .httpClient(http)
                    .time(time)
                    .build()) {
                assertThat(client.imageToVideo().submit(LARGE).taskInfo().id()).isEqualTo("t-1");
            }
            assertThat(server.takeRequest().getBodySize()).isGreaterThan(12_000_000);
            assertThat(negotiated).containsExactly(Protocol.HTTP_2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 413})
    void a_refusal_in_an_early_response_is_thrown(int status) {
        assertEarly(status, "the service responded with status " + status + ": No", (frames, stream, number) -> {
            frames.answer(stream, status, "{\"detail\":\"No\"}");
            frames.reset(stream, FrameServer.NO_ERROR);
        });
    }

    private void assertEarly(int status, String outcome, Script script) {
        try (FrameServer server = new FrameServer(script);
                KlingClient client = client(server)) {
            if (status == 202) {
                assertThat(client.imageToVideo().submit(LARGE).taskInfo().id()).isEqualTo(outcome);
            } else {
                ApiException thrown = catchThrowableOfType(
                        ApiException.class, () -> client.imageToVideo().submit(LARGE));
                assertThat(thrown).hasMessage(outcome);
                assertThat(thrown.status()).isEqualTo(status);
            }
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    private KlingClient client(FrameServer server) {
        OkHttpClient http = new OkHttpClient.Builder()
                .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
                .build();
        return KlingClient.builder()
                .apiKey("key")
                .baseUrl(server.baseUrl())
                .httpClient(http)
                .time(time)
                .idleTimeout(Duration.ofSeconds(2))
                .build();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
