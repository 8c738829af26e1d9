package io.github.kling4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordsTest {

    private final KlingSimulator simulator =
            KlingSimulator.builder().video(new byte[] {1, 2, 3}).start();
    private final Http http = new Http(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void requests_are_counted_by_what_they_ask_for() throws Exception {
        String id = http.accepted();
        http.submit("{}");
        http.lookUp(id);
        http.lookUp(id);
        http.lookUp("unknown");

        assertThat(simulator.submissions()).isEqualTo(2);
        assertThat(simulator.lookups()).isEqualTo(3);
        assertThat(simulator.downloads()).isZero();
    }

    @Test
    void a_submission_keeps_its_headers_and_its_body_to_the_byte() throws Exception {
        String body = Bodies.with("\"negative_prompt\": \"häßlich \\u00e9 🎬\"");

        http.submit(body);

        Submission submission = simulator.received().get(0);
        assertThat(submission.bodyText()).isEqualTo(body);
        assertThat(submission.bodyBytes()).isEqualTo(body.getBytes(StandardCharsets.UTF_8));
        assertThat(submission.bodySize()).isEqualTo(body.getBytes(StandardCharsets.UTF_8).length);
        assertThat(submission.header("content-TYPE")).isEqualTo("application/json");
        assertThat(submission.headers()).containsEntry("authorization", List.of("Bearer simulated-token"));
        assertThat(submission.header("Idempotency-Key")).isNull();
        assertThat(submission.refusals()).isEmpty();
    }

    @Test
    void nothing_prints_a_token_or_a_body() throws Exception {
        http.submit(Bodies.ACCEPTED);

        assertThat(simulator.received()).hasToString("[Submission[" + Bodies.ACCEPTED.length() + " bytes]]");
        assertThat(simulator).hasToString("KlingSimulator[" + simulator.baseUrl() + "]");
    }

    @Test
    void tasks_tell_how_far_they_have_come() throws Exception {
        String first = http.accepted();
        String second = http.accepted();
        http.lookUp(second);
        http.lookUp(second);

        assertThat(simulator.tasks())
                .extracting(SimulatedTask::id, SimulatedTask::status, SimulatedTask::lookUps)
                .containsExactly(tuple(first, "pending", 0), tuple(second, "processing", 2));
    }

    @Test
    void ids_are_random_but_the_same_in_every_simulator() throws Exception {
        String id = http.accepted();
        try (KlingSimulator other = KlingSimulator.start()) {
            assertThat(new Http(other).accepted()).isEqualTo(id);
            assertThat(new Http(other).accepted()).isNotEqualTo(id);
        }
    }

    @Test
    void a_post_whose_body_never_ends_has_arrived_all_the_same() throws Exception {
        try (Socket socket = new Socket("localhost", simulator.baseUrl().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /" + Http.GENERATION + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{")
                    .getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }

        assertThat(simulator.submissions()).isEqualTo(1);
        assertThat(simulator.received()).isEmpty();
        assertThat(simulator.tasks()).isEmpty();
    }

    @Test
    void a_body_that_looks_like_requests_is_counted_as_one() throws Exception {
        String text = "\r\n\r\nPOST /" + Http.GENERATION + " HTTP/1.1\r\n\r\n";

        http.submit(Bodies.ACCEPTED + text.repeat(1000));
        http.submit(Bodies.ACCEPTED + text);

        assertThat(simulator.submissions()).isEqualTo(2);
        assertThat(simulator.received())
                .extracting(Submission::refusals)
                .extracting(Object::toString)
                .containsOnly("[the body is not JSON]");
    }

    @Test
    void a_token_at_the_videos_host_is_remembered() throws Exception {
        simulator.nextTask(TaskScript.statuses("succeeded"));
        String body = http.lookUp(http.accepted()).body();
        String url = body.substring(body.indexOf("http://"), body.indexOf(".mp4") + 4);
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("authorization", "Bearer " + simulator.token())
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofByteArray())
                        .body())
                .isEqualTo(new byte[] {1, 2, 3});
        assertThat(simulator.tokenLeaked()).isTrue();
    }

    @Test
    void records_can_be_read_after_closing() throws Exception {
        String id = http.accepted();

        simulator.close();

        assertThat(simulator.submissions()).isEqualTo(1);
        assertThat(simulator.tasks()).extracting(SimulatedTask::id).containsExactly(id);
    }

    @Test
    void a_port_that_is_taken_is_named() {
        int port = simulator.baseUrl().getPort();

        assertThatThrownBy(() -> KlingSimulator.builder().port(port).start())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the simulator cannot listen on port " + port)
                .hasCauseInstanceOf(BindException.class);
    }

    @Test
    void headers_of_a_submission_cannot_be_changed() throws Exception {
        http.submit(Bodies.ACCEPTED);
        Map<String, List<String>> headers = simulator.received().get(0).headers();

        assertThatThrownBy(() -> headers.get("authorization").add("x"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(headers::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
