package io.github.kling4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private KlingSimulator simulator;
    private Http http;

    @BeforeEach
    void start() {
        simulator = KlingSimulator.builder()
                .token("the-right-one")
                .clock(Clock.fixed(Instant.parse("2026-02-14T00:00:00Z"), ZoneOffset.UTC))
                .start();
        http = new Http(simulator);
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void an_invalid_request_is_answered_with_a_task_envelope_that_says_everything_at_once() throws Exception {
        HttpResponse<String> response = http.submit(Bodies.with("\"duration\": 16, \"mode\": \"4k\""));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body().replaceAll("[0-9a-f-]{36}", "<id>")).isEqualTo("""
                {"task_info":{"id":"<id>","status":"failed","created_at":"2026-02-14T00:00:00.000Z",\
                "updated_at":"2026-02-14T00:00:00.000Z","error":{"code":2001,"title":"Invalid request",\
                "detail":"mode: must be one of std, pro, but is \\"4k\\"; \
                duration: must be at most 15, but is 16"}}}""");
    }

    @Test
    void a_refused_request_makes_no_task_but_is_recorded_with_its_refusals() throws Exception {
        http.submit(Bodies.with("\"duration\": 2"));

        assertThat(simulator.tasks()).isEmpty();
        assertThat(simulator.received().get(0).refusals()).hasToString("[duration: must be at least 3, but is 2]");
    }

    @Test
    void a_missing_token_is_refused() throws Exception {
        HttpResponse<String> response = Http.send(http.request(Http.GENERATION)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Bodies.ACCEPTED)));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEqualTo("{\"detail\":\"Authorization is missing, send: Bearer <token>\"}");
        assertThat(simulator.tasks()).isEmpty();
    }

    @Test
    void another_scheme_than_bearer_is_refused() throws Exception {
        HttpResponse<String> response = Http.send(
                http.request(Http.GENERATION + "/some-id").header("Authorization", "Basic dGhlLXJpZ2h0LW9uZQ=="));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEqualTo("{\"detail\":\"Authorization must have the form: Bearer <token>\"}");
    }

    @Test
    void a_wrong_token_is_refused_before_the_task_is_looked_for() throws Exception {
        HttpResponse<String> response =
                Http.send(http.request(Http.GENERATION + "/some-id").header("Authorization", "Bearer the-wrong-one"));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEqualTo("{\"detail\":\"Invalid token\"}");
    }

    @Test
    void an_unknown_task_is_not_found() throws Exception {
        HttpResponse<String> response = http.lookUp("00000000-0000-4000-8000-000000000000");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo("{\"detail\":\"Task not found\"}");
    }

    @Test
    void an_unknown_path_is_not_found() throws Exception {
        HttpResponse<String> response = Http.send(http.authorized("vendors/klingai/v1/kling-v2/generation"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo("{\"detail\":\"Not found\"}");
    }

    @Test
    void a_wrong_method_is_told_the_right_one() throws Exception {
        HttpResponse<String> get = Http.send(http.authorized(Http.GENERATION));
        HttpResponse<String> delete =
                Http.send(http.authorized(Http.GENERATION + "/some-id").DELETE());

        assertThat(get.statusCode()).isEqualTo(405);
        assertThat(get.headers().firstValue("Allow")).contains("POST");
        assertThat(get.body()).isEqualTo("{\"detail\":\"Method not allowed\"}");
        assertThat(delete.statusCode()).isEqualTo(405);
        assertThat(delete.headers().firstValue("Allow")).contains("GET");
    }

    @Test
    void a_body_of_another_content_type_is_refused() throws Exception {
        HttpResponse<String> plain = Http.send(http.authorized(Http.GENERATION)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString(Bodies.ACCEPTED)));
        HttpResponse<String> none =
                Http.send(http.authorized(Http.GENERATION).POST(BodyPublishers.ofString(Bodies.ACCEPTED)));

        assertThat(plain.statusCode()).isEqualTo(400);
        assertThat(plain.body()).contains("\"detail\":\"Content-Type must be application/json, but is text/plain\"");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("\"detail\":\"Content-Type is missing, must be application/json\"");
    }

    @Test
    void a_charset_beside_the_content_type_is_welcome() throws Exception {
        HttpResponse<String> response = Http.send(http.authorized(Http.GENERATION)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(Bodies.ACCEPTED)));

        assertThat(response.statusCode()).isEqualTo(202);
    }
}
