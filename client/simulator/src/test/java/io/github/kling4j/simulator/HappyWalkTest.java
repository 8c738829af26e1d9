package io.github.kling4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HappyWalkTest {

    private static final String ID = "11111111-2222-4333-8444-555555555555";

    private KlingSimulator simulator;
    private Http http;

    @BeforeEach
    void start() {
        simulator = KlingSimulator.builder()
                .clock(Clock.fixed(Instant.parse("2026-02-14T09:05:03.120456789Z"), ZoneOffset.UTC))
                .uuids(() -> UUID.fromString(ID))
                .start();
        http = new Http(simulator);
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void a_submit_is_accepted_as_pending_with_times_in_milliseconds() throws Exception {
        HttpResponse<String> response = http.submit(Bodies.ACCEPTED);

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.body()).isEqualTo("""
                {"task_info":{"id":"%s","status":"pending",\
                "created_at":"2026-02-14T09:05:03.120Z","updated_at":"2026-02-14T09:05:03.120Z"}}""".formatted(ID));
    }

    @Test
    void look_ups_walk_from_pending_over_processing_to_a_success_that_stays() throws Exception {
        http.submit(Bodies.ACCEPTED);

        assertThat(http.lookUp(ID).body()).isEqualTo("""
                {"task_info":{"id":"%s","status":"pending",\
                "created_at":"2026-02-14T09:05:03.120456+00:00","updated_at":"2026-02-14T09:05:03.120456+00:00"}}""".formatted(ID));
        assertThat(http.lookUp(ID).body()).contains("\"status\":\"processing\"").doesNotContain("videos");
        HttpResponse<String> done = http.lookUp(ID);
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("\"status\":\"succeeded\"").endsWith("/videos/" + ID + ".mp4\"]}");
        assertThat(http.lookUp(ID).body()).isEqualTo(done.body());
    }

    @Test
    void every_answer_of_the_api_carries_a_trace_id() throws Exception {
        String expected = "00-11111111222243338444555555555555-9555444477771666-01";

        assertThat(http.submit(Bodies.ACCEPTED).headers().firstValue("traceparent"))
                .contains(expected);
        assertThat(http.lookUp(ID).headers().firstValue("traceparent")).contains(expected);
        assertThat(http.submit("{}").headers().firstValue("traceparent")).contains(expected);
    }

    @Test
    void the_video_comes_from_another_host_as_a_whole_mp4() throws Exception {
        byte[] video = resource();
        String url = urlOfTheVideo();

        HttpResponse<byte[]> response = Http.download(url);

        assertThat(URI.create(url).getHost()).isNotEqualTo(simulator.baseUrl().getHost());
        assertThat(URI.create(url).getPort()).isNotEqualTo(simulator.baseUrl().getPort());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("video/mp4");
        assertThat(response.headers().firstValueAsLong("Content-Length")).hasValue(video.length);
        assertThat(response.body()).isEqualTo(video);
        assertThat(new String(response.body(), 4, 4, StandardCharsets.US_ASCII)).isEqualTo("ftyp");
        assertThat(simulator.downloads()).isEqualTo(1);
        assertThat(simulator.tokenLeaked()).isFalse();
    }

    @Test
    void a_videos_url_that_nobody_was_given_is_not_found() throws Exception {
        String url = urlOfTheVideo().replace(ID, "00000000-0000-4000-8000-000000000000");

        assertThat(Http.download(url).statusCode()).isEqualTo(404);
    }

    private String urlOfTheVideo() throws Exception {
        http.submit(Bodies.ACCEPTED);
        http.lookUp(ID);
        http.lookUp(ID);
        String body = http.lookUp(ID).body();
        return body.substring(body.indexOf("http://"), body.indexOf(".mp4") + 4);
    }

    private static byte[] resource() throws Exception {
        try (var in = KlingSimulator.class.getResourceAsStream("video.mp4")) {
            return Objects.requireNonNullElseGet(in, () -> new ByteArrayInputStream(new byte[0]))
                    .readAllBytes();
        }
    }
}
