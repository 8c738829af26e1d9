package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.EarlyServer.Then;
import io.github.kling4j.error.ApiException;
import io.github.kling4j.error.KlingException;
import io.github.kling4j.image.Image;
import io.github.kling4j.image.Pictures;
import io.github.kling4j.model.ImageToVideoRequest;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A response that arrives before 12 MB of request body are sent is read, also if the connection is then closed. */
@Timeout(120)
class EarlyAnswerTest {

    private static final HeldCertificate SELF =
            new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    private static final HandshakeCertificates TLS = new HandshakeCertificates.Builder()
            .heldCertificate(SELF)
            .addTrustedCertificate(SELF.certificate())
            .build();
    private static final ImageToVideoRequest LARGE = WithSimulator.REQUEST.toBuilder()
            .firstFrame(Image.bytes(Pictures.pngOfSize(9_000_000)))
            .build();
    private static final String TASK = "{\"task_info\":{\"id\":\"t-1\",\"status\":\"pending\"}}";
    private static final String ACCEPTED =
            "HTTP/1.1 202 Accepted\r\nContent-Length: " + TASK.length() + "\r\n\r\n" + TASK;

    /** The transports of HTTP/1.1. */
    enum Way {
        PLAIN,
        TLS,
        PROXY,
        TUNNEL;

        @Nullable
        SSLSocketFactory tls() {
            return this == TLS || this == TUNNEL ? EarlyAnswerTest.TLS.sslSocketFactory() : null;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PLAIN, KEEP_OPEN", "PLAIN, CLOSE_OUTPUT", "PLAIN, CLOSE", "PLAIN, RESET",
        "TLS, KEEP_OPEN", "TLS, CLOSE_OUTPUT", "TLS, CLOSE", "TLS, RESET",
        "PROXY, KEEP_OPEN", "TUNNEL, KEEP_OPEN"
    })
    void a_task_in_an_early_response_is_returned(Way way, Then then) {
        assertThat(outcome(way, ACCEPTED, then)).isEqualTo("t-1");
    }

    @ParameterizedTest
    @CsvSource({"PLAIN, 401", "PLAIN, 413", "TLS, 403"})
    void a_refusal_in_an_early_response_is_thrown(Way way, int status) {
        String refusal = "HTTP/1.1 " + status + " No\r\nContent-Length: 15\r\n\r\n{\"detail\":\"No\"}";

        for (Then then : List.of(Then.KEEP_OPEN, Then.CLOSE, Then.RESET)) {
            assertThat(outcome(way, refusal, then))
                    .as("%s", then)
                    .isEqualTo("ApiException: the service responded with status " + status + ": No");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n",
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n"
            })
    void informational_responses_are_skipped_and_the_final_one_is_read(String preceding) {
        assertThat(outcome(Way.PLAIN, preceding, Then.KEEP_OPEN)).startsWith("OutcomeUnknownException: ");
        assertThat(outcome(Way.PLAIN, preceding + ACCEPTED, Then.KEEP_OPEN)).isEqualTo("t-1");
    }

    @ParameterizedTest
    @CsvSource({
        "'', KEEP_OPEN",
        "'', CLOSE",
        "'', RESET",
        "HTTP/1.1 202 Acc, CLOSE_OUTPUT",
        "HTTP/1.1 202 Acc, RESET",
        "no HTTP at all, CLOSE"
    })
    void without_a_readable_response_the_outcome_is_unknown(String answer, Then then) {
        assertThat(outcome(Way.PLAIN, answer, then))
                .startsWith(
                        "OutcomeUnknownException: the request may have been accepted and billed: it was sent in part");
    }

    @Test
    void a_service_that_continues_to_read_after_an_early_response_receives_the_whole_request() {
        try (EarlyServer server = new EarlyServer(ACCEPTED, Then.READ_ON, null);
                SmallProxy proxy = new SmallProxy(true);
                KlingClient client = client(Way.PLAIN, server, proxy)) {
            assertThat(client.imageToVideo().submit(LARGE).taskInfo().id()).isEqualTo("t-1");
            assertThat(server.awaitBodyBytes()).isGreaterThan(12_000_000);
        }
    }

    /** TLS alone would block without limit, because it writes when it is closed. */
    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"TLS", "TUNNEL"})
    void timeouts_apply_when_the_service_neither_sends_nor_reads(Way way) {
        assertThat(outcome(way, "", Then.KEEP_OPEN))
                .startsWith(
                        "OutcomeUnknownException: the request may have been accepted and billed: it was sent in part");
    }

    /** Returns the id of the task, or the exception. The server has received exactly one request. */
    private static String outcome(Way way, String answer, Then then) {
        try (EarlyServer server = new EarlyServer(answer, then, way.tls());
                SmallProxy proxy = new SmallProxy(true);
                KlingClient client = client(way, server, proxy)) {
            String outcome;
            try {
                outcome = client.imageToVideo().submit(LARGE).taskInfo().id();
            } catch (ApiException e) {
                outcome = "ApiException: " + e.getMessage();
            } catch (KlingException e) {
                outcome = e.getClass().getSimpleName() + ": " + e.getMessage();
            }
            assertThat(server.requests()).as("requests").isEqualTo(1);
            return outcome;
        }
    }

    private static KlingClient client(Way way, EarlyServer server, SmallProxy proxy) {
        OkHttpClient trusting = new OkHttpClient.Builder()
                .sslSocketFactory(TLS.sslSocketFactory(), TLS.trustManager())
                .protocols(List.of(Protocol.HTTP_1_1))
                .build();
        return KlingClient.builder()
                .apiKey("key")
                .baseUrl(server.baseUrl())
                .httpClient(trusting)
                .proxy(way == Way.PROXY || way == Way.TUNNEL ? proxy.address() : Proxy.NO_PROXY)
                .idleTimeout(Duration.ofSeconds(2))
                .build();
    }
}
