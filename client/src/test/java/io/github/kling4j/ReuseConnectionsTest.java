package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kling4j.ClosingServer.End;
import io.github.kling4j.ClosingServer.Plan;
import io.github.kling4j.ClosingServer.Point;
import io.github.kling4j.error.OutcomeUnknownException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With {@code reuseConnections(true)}, a submit uses a connection only while it is proven to be open. */
@Timeout(60)
class ReuseConnectionsTest {

    private static final int SUBMITS = 20;
    private static final int FIRST_STREAM = 3;
    private static final HeldCertificate SELF =
            new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    private static final HandshakeCertificates TLS = new HandshakeCertificates.Builder()
            .heldCertificate(SELF)
            .addTrustedCertificate(SELF.certificate())
            .build();

    @ParameterizedTest
    @CsvSource({"http, true, 1", "http, false, 20", "https, true, 1", "https, false, 20"})
    void submits_in_a_row_share_a_connection_only_with_the_option(String scheme, boolean reuse, int connections) {
        try (ClosingServer server = server(scheme, Plan.KEEP_OPEN);
                KlingClient client = client(server.baseUrl(), reuse)) {
            for (int number = 1; number <= SUBMITS; number++) {
                assertThat(submit(client, number)).isEqualTo("task-" + number);
            }

            assertThat(server.connections()).isEqualTo(connections);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_response_in_chunks_leaves_its_connection_usable(boolean chunked) {
        try (ClosingServer server = server("http", new Plan(Point.NEVER, End.CLOSE, chunked, 0));
                KlingClient client = client(server.baseUrl(), true)) {
            submit(client, 1);
            submit(client, 2);

            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http, AFTER_RESPONSE, CLOSE", "http, AFTER_RESPONSE, RESET", "http, AFTER_EXTRA_RESPONSE, CLOSE",
        "http, AFTER_EXTRA_BYTES, CLOSE", "http, AFTER_UNASKED_408, CLOSE", "https, AFTER_RESPONSE, CLOSE",
        "https, AFTER_RESPONSE, RESET", "https, AFTER_EXTRA_BYTES, CLOSE"
    })
    void a_connection_that_has_ended_after_a_response_carries_no_further_submit(String scheme, Point point, End end) {
        try (ClosingServer server = server(scheme, new Plan(point, end, false, 0));
                KlingClient client = client(server.baseUrl(), true)) {
            for (int number = 1; number <= 5; number++) {
                assertThat(submit(client, number)).isEqualTo("task-" + number);
                server.awaitEnded(number);
            }

            assertThat(server.connections()).isEqualTo(5);
            assertThat(server.arrivals(3)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "https"})
    void unrequested_bytes_end_the_use_of_an_open_connection(String scheme) {
        for (Point point : List.of(Point.AFTER_EXTRA_RESPONSE, Point.AFTER_EXTRA_BYTES, Point.AFTER_UNASKED_408)) {
            try (ClosingServer server = server(scheme, new Plan(point, End.HALF_CLOSE, false, 0));
                    KlingClient client = client(server.baseUrl(), true)) {
                assertThat(submit(client, 1)).isEqualTo("task-1");
                assertThat(submit(client, 2)).isEqualTo("task-2");

                assertThat(server.connections()).as("%s", point).isEqualTo(2);
            }
        }
    }

    @Test
    void a_connection_that_ends_after_the_first_byte_leaves_the_outcome_unknown_and_nothing_is_sent_again() {
        for (Point point : List.of(Point.IN_HEAD, Point.IN_BODY, Point.AFTER_REQUEST, Point.IN_RESPONSE_HEAD)) {
            try (ClosingServer server = new ClosingServer(
                            number -> number == 2 ? new Plan(point, End.CLOSE, false, 0) : Plan.KEEP_OPEN);
                    KlingClient client = client(server.baseUrl(), true)) {
                submit(client, 1);

                assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> submit(client, 2));

                assertThat(server.connections()).isEqualTo(1);
                assertThat(server.arrivals(2)).isEqualTo(1);
            }
        }
    }

    @Test
    void sockets_of_a_foreign_factory_cannot_be_checked_and_carry_one_submit_each() {
        OkHttpClient http =
                new OkHttpClient.Builder().socketFactory(new RefusedSockets(0)).build();
        try (ClosingServer server = server("http", Plan.KEEP_OPEN);
                KlingClient client = KlingClient.builder()
                        .apiKey("key")
                        .baseUrl(server.baseUrl())
                        .httpClient(http)
                        .reuseConnections(true)
                        .build()) {
            for (int number = 1; number <= 3; number++) {
                assertThat(submit(client, number)).isEqualTo("task-" + number);
            }

            assertThat(server.connections()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 3"})
    void submits_in_a_row_share_a_connection_of_http_2_only_with_the_option(boolean reuse, int connections) {
        AtomicInteger used = new AtomicInteger();
        try (FrameServer server = new FrameServer((frames, stream, number) -> {
                    used.addAndGet(stream == FIRST_STREAM ? 1 : 0);
                    frames.accept(stream, "task-" + number);
                });
                KlingClient client = http2(server, reuse)) {
            for (int number = 1; number <= 3; number++) {
                assertThat(submit(client, number)).isEqualTo("task-" + number);
            }

            assertThat(used).hasValue(connections);
        }
    }

    @Test
    void a_connection_of_http_2_that_says_goodbye_after_a_response_carries_no_further_submit() {
        try (FrameServer server = new FrameServer((frames, stream, number) -> {
                    frames.goAway(stream, FrameServer.NO_ERROR);
                    frames.accept(stream, "task-" + number);
                });
                KlingClient client = http2(server, true)) {
            for (int number = 1; number <= 3; number++) {
                assertThat(submit(client, number)).isEqualTo("task-" + number);
            }

            assertThat(server.requests()).isEqualTo(3);
        }
    }

    private static KlingClient http2(FrameServer server, boolean reuse) {
        return KlingClient.builder()
                .apiKey("key")
                .baseUrl(server.baseUrl())
                .httpClient(new OkHttpClient.Builder()
                        .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
                        .build())
                .reuseConnections(reuse)
                .build();
    }

    private static ClosingServer server(String scheme, Plan plan) {
        return new ClosingServer(number -> plan, scheme.equals("https") ? TLS.sslSocketFactory() : null);
    }

    private static KlingClient client(String baseUrl, boolean reuse) {
        return KlingClient.builder()
                .apiKey("key")
                .baseUrl(baseUrl)
                .httpClient(new OkHttpClient.Builder()
                        .sslSocketFactory(TLS.sslSocketFactory(), TLS.trustManager())
                        .build())
                .reuseConnections(reuse)
                .build();
    }

    private static String submit(KlingClient client, int number) {
        return client.imageToVideo()
                .with(RequestOptions.builder()
                        .header("X-Number", Integer.toString(number))
                        .build())
                .submit(WithSimulator.REQUEST)
                .id();
    }
}
