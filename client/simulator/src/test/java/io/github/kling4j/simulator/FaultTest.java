package io.github.kling4j.simulator;

import static io.github.kling4j.simulator.Operation.DOWNLOAD;
import static io.github.kling4j.simulator.Operation.LOOK_UP;
import static io.github.kling4j.simulator.Operation.SUBMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {

    /** Open as soon as the service works on something, for which it needs an id. */
    private final CountDownLatch working = new CountDownLatch(1);

    private final KlingSimulator simulator =
            KlingSimulator.builder().uuids(this::nextId).start();
    private final Http http = new Http(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    private UUID nextId() {
        working.countDown();
        return UUID.randomUUID();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "400, `{\"detail\":\"Invalid request\"}`",
                "401, `{\"detail\":\"Invalid token\"}`",
                "402, `{\"error\":\"Insufficient balance\"}`",
                "403, `{\"detail\":\"Permission denied\"}`",
                "404, `{\"detail\":\"Not found\"}`",
                "405, `{\"detail\":\"Method not allowed\"}`",
                "409, `{\"message\":\"The task exists already\"}`",
                "423, `{\"message\":\"The account is locked\"}`",
                "429, `{\"error\":\"Too many requests\"}`",
                "451, `{\"message\":\"Unavailable for legal reasons\"}`",
                "500, `{\"error\":\"Internal error\"}`",
                "503, `<html><body>The upstream server is not available</body></html>`",
                "418, ``",
            })
    void a_status_replaces_the_work_and_has_a_body_of_the_services_forms(int code, String body) throws Exception {
        simulator.failNext(SUBMIT, Fault.status(code));

        HttpResponse<String> response = http.submit(Bodies.ACCEPTED);

        assertThat(response.statusCode()).isEqualTo(code);
        assertThat(response.body()).isEqualTo(body);
        assertThat(simulator.tasks()).isEmpty();
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void a_status_takes_headers_and_a_body_of_ones_own() throws Exception {
        simulator.failNext(
                LOOK_UP,
                Fault.status(429)
                        .header("Retry-After", "7")
                        .header("Content-Type", "text/plain")
                        .body("slowly"));

        HttpResponse<String> response = http.lookUp("any");

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValue("Retry-After")).contains("7");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain");
        assertThat(response.body()).isEqualTo("slowly");
    }

    @Test
    void a_fault_strikes_once_and_only_its_own_kind() throws Exception {
        simulator.failNext(LOOK_UP, Fault.status(503));

        String id = http.accepted();

        assertThat(http.lookUp(id).statusCode()).isEqualTo(503);
        assertThat(http.lookUp(id).statusCode()).isEqualTo(200);
        assertThat(simulator.tasks().get(0).lookUps()).isEqualTo(1);
    }

    @Test
    void a_reset_on_headers_does_no_work() throws Exception {
        simulator.failNext(SUBMIT, Fault.resetOnHeaders());

        assertThatThrownBy(() -> http.submit(Bodies.ACCEPTED)).isInstanceOf(IOException.class);

        assertThat(simulator.submissions()).isEqualTo(1);
        assertThat(simulator.received()).isEmpty();
        assertThat(simulator.tasks()).isEmpty();
    }

    @Test
    void a_reset_after_the_work_leaves_a_task_that_its_client_does_not_know() throws Exception {
        simulator.failNext(SUBMIT, Fault.resetAfterWork());

        assertThatThrownBy(() -> http.submit(Bodies.ACCEPTED)).isInstanceOf(IOException.class);

        assertThat(simulator.submissions()).isEqualTo(1);
        assertThat(simulator.tasks()).hasSize(1);
    }

    @Test
    void a_reset_is_a_real_one() throws Exception {
        simulator.failNext(LOOK_UP, Fault.resetAfterWork());
        try (Socket socket = new Socket("localhost", simulator.baseUrl().getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            assertThatThrownBy(() -> socket.getInputStream().read())
                    .isInstanceOf(SocketException.class)
                    .hasMessage("Connection reset");
        }
    }

    @Test
    void no_answer_comes_though_the_work_is_done() throws Exception {
        simulator.failNext(SUBMIT, Fault.noAnswer());
        CompletableFuture<HttpResponse<String>> answer = http.submitAsync(Bodies.ACCEPTED);
        assertThat(working.await(20, TimeUnit.SECONDS)).isTrue();
        simulator.close();

        assertThatThrownBy(answer::get).hasCauseInstanceOf(IOException.class);
        assertThat(simulator.tasks()).hasSize(1);
    }

    @Test
    void a_truncated_answer_ends_before_its_announced_length() throws Exception {
        simulator.failNext(SUBMIT, Fault.truncated());

        assertThatThrownBy(() -> http.submit(Bodies.ACCEPTED))
                .isInstanceOf(IOException.class)
                .hasStackTraceContaining("bytes");

        assertThat(simulator.tasks()).hasSize(1);
    }

    @Test
    void a_download_can_break_and_succeed_the_next_time() throws Exception {
        simulator.nextTask(TaskScript.statuses("succeeded"));
        String body = http.lookUp(http.accepted()).body();
        String url = body.substring(body.indexOf("http://"), body.indexOf(".mp4") + 4);
        simulator.failNext(DOWNLOAD, Fault.truncated());

        assertThatThrownBy(() -> Http.download(url)).isInstanceOf(IOException.class);

        assertThat(Http.download(url).statusCode()).isEqualTo(200);
        assertThat(simulator.downloads()).isEqualTo(2);
    }

    @Test
    void a_status_that_is_no_answer_is_refused() {
        assertThatThrownBy(() -> Fault.status(100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the status code must be from 200 to 599, but is 100");
    }

    @Test
    void a_fault_that_encrypted_connections_cannot_have_is_refused() throws Exception {
        try (KlingSimulator encrypted = KlingSimulator.builder()
                .tls(SSLContext.getDefault().getSocketFactory())
                .start()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> encrypted.failNext(SUBMIT, Fault.resetOnHeaders()))
                    .withMessage("resetOnHeaders() is not possible with tls(…); use resetAfterWork(), or a simulator"
                            + " without tls(…)");
        }
    }
}
