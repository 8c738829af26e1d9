package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.OutcomeUnknownException;
import io.github.kling4j.model.Task;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The caller receives the id of an accepted task, in every form that the service may send. */
@Timeout(60)
class RecoveredIdTest {

    private static final String UUID = "0b2f6f5e-4c1d-4f0e-9d3a-2a6f5b7c8d9e";
    private static final String ENDPOINT = "/vendors/klingai/v1/kling-v3/image-to-video/generation";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"taskId\":\"t-1\"}",
                "{\"TaskID\":\"t-1\",\"id\":\"request\"}",
                "{\"code\":0,\"request_id\":\"r\",\"data\":{\"task_id\":\"t-1\",\"task_status\":\"submitted\"}}",
                "{\"request\":{\"id\":\"r\"},\"Task_Info\":{\"ID\":\"t-1\",\"Status\":\"pending\"}}",
                "{\"taskInfo\":{\"id\":\"t-1\"}}",
                "{\"task\":{\"id\":\"t-1\"}}",
                "{\"id\":\"t-1\",\"status\":\"PENDING\",\"created_at\":\"2026-02-14T00:00:00.000Z\"}",
                "{\"data\":[{\"status\":\"queued\",\"id\":\"t-1\"}]}",
                "[{\"task_info\":{\"id\":\"t-1\"}}]",
                "{'task_info':{'id':'t-1'}}",
                "{task_info:{id:\"t-1\"}}",
                "{\"task_info\":{\"id\":\"t-1\",},}",
                "{\"task_info\":{\"error\":null;\"id\":\"t-1\"}}",
                "{\"a\" \"b\", 'task_id': 't-1'}",
                ")]}',{\"task_id\":\"t-1\"}",
                "\"{\\\"task_info\\\":{\\\"id\\\":\\\"t-1\\\"}}\"",
                "\"\\\"{\\\\\\\"task_info\\\\\\\":{\\\\\\\"id\\\\\\\":\\\\\\\"t-1\\\\\\\"}}\\\"\"",
                "{\"body\":\"{\\\"task_info\\\":{\\\"id\\\":\\\"t-1\\\"}}\"}",
                "{\"task_info\":\"{\\\"id\\\":\\\"t-1\\\"}\"}",
                "{\"error\":{\"id\":\"e\"},\"task_info\":{\"id\":\" t-1 \"}, "
            })
    void the_id_is_found_in_json_of_other_forms(String body) {
        assertThat(submit(answer("", body)).taskInfo().id().strip()).isEqualTo("t-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
    void the_id_is_found_in_every_unicode_encoding(Charset charset) {
        for (String mark : new String[] {"", "\uFEFF"}) {
            byte[] body = (mark + "{\"task_info\":{\"id\":\"t-1\",\"status\":\"pending\"}}").getBytes(charset);

            Task task = submit(answer("", body));

            assertThat(task.taskInfo().id()).as(charset + mark).isEqualTo("t-1");
            assertThat(task.taskInfo().status()).hasToString("pending");
        }
    }

    @Test
    void the_id_is_found_with_a_wrong_or_missing_gzip_header() throws IOException {
        String body = "{\"task_info\":{\"id\":\"t-1\"}}";
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(body.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(submit(answer("Content-Encoding: gzip\r\n", body)).taskInfo().id())
                .isEqualTo("t-1");
        assertThat(submit(answer("", zipped.toByteArray())).taskInfo().id()).isEqualTo("t-1");
        assertThat(submit(answer("Content-Encoding: gzip\r\n", zipped.toByteArray()))
                        .taskInfo()
                        .id())
                .isEqualTo("t-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Location: " + ENDPOINT + "/t-1",
                "location: " + ENDPOINT + "/t-1/?region=eu",
                "Location: https://api.mulerun.com/v2/image-to-video/generation/t-1",
                "Location: t-1",
                "Location: ./generation/t-1",
                "Content-Location: /v1/tasks/t-1",
                "X-Task-Id: t-1"
            })
    void the_id_is_found_in_headers(String header) {
        assertThat(submit(answer(header + "\r\n", "")).taskInfo().id()).isEqualTo("t-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | {\"id\":\"t-1\"} | t-1",
                "`` | {\"result\":{\"id\":\"t-1\",\"status\":\"ok\"}} | t-1",
                "`` | accepted, task id: t-1. | t-1.",
                "`` | <task_id>t-1</task_id> | t-1",
                "`` | task_id=t-1&status=pending | t-1",
                "`` | \"" + UUID + "\" | " + UUID,
                "Location: /elsewhere/" + UUID + " | `` | " + UUID
            })
    void the_exception_has_an_uncertain_id(String header, String body, String id) {
        OutcomeUnknownException thrown = thrown(answer(header.isEmpty() ? "" : header + "\r\n", body));

        assertThat(thrown.taskId()).isEqualTo(id);
        assertThat(thrown.status()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Location: " + ENDPOINT,
                "Location: " + ENDPOINT + "/",
                "Location: generation",
                "Location: https://example.com/login",
                "Location: http://",
                "X-Request-Id: r"
            })
    void a_header_without_a_task_has_no_id(String header) {
        assertThat(thrown(answer(header + "\r\n", "")).taskId()).isNull();
    }

    @Test
    void without_an_id_the_exception_has_the_beginning_of_the_response_on_one_line() {
        OutcomeUnknownException thrown =
                thrown(answer("Location: /jobs\r\n", "ok\r\n\u001b[31mticket \u202e42 " + "x y ".repeat(1000)));

        assertThat(thrown)
                .hasMessageStartingWith("the request may have been accepted and billed: the service responded with"
                        + " status 202, but the response contained no readable task:"
                        + " ok\\r\\n\\u001b[31mticket \\u202e42 x y x y ");
        assertThat(thrown.getMessage()).endsWith("… [Location /jobs]").hasSizeLessThan(1200);
        assertThat(thrown.body()).startsWith("ok\r\n");
    }

    @Test
    void the_echoed_token_is_not_accepted_as_an_id() {
        String body = "{\"task_id\":\"the-secret-key-of-a-client\"}";

        assertThat(thrown(answer("", body)).taskId()).isNull();
        assertThat(thrown(answer("", body))).hasMessageNotContaining("the-secret-key-of-a-client");
    }

    @Test
    void an_id_in_an_error_is_not_an_accepted_task() {
        OutcomeUnknownException thrown =
                thrown(answer("", "{\"error\":{\"id\":\"e\",\"status\":\"failed\",\"task_id\":\"t-1\"}}"));

        assertThat(thrown.taskId()).as("it may be").isEqualTo("t-1");
    }

    @Test
    void the_id_is_found_in_a_response_nested_too_deeply_for_the_parser() {
        assertThat(submit(answer("", "{\"task_id\":\"t-1\",\"a\":" + "[".repeat(200_000)))
                        .taskInfo()
                        .id())
                .isEqualTo("t-1");
        assertThat(submit(answer("", "{\"a\":" + "[".repeat(200_000) + ",\"task_id\":\"t-1\""))
                        .taskInfo()
                        .id())
                .isEqualTo("t-1");
    }

    private static OutcomeUnknownException thrown(byte[] answer) {
        return catchThrowableOfType(OutcomeUnknownException.class, () -> submit(answer));
    }

    private static Task submit(byte[] answer) {
        try (BreakingServer server = new BreakingServer(answer, BreakingServer.End.CLOSED);
                KlingClient client = KlingClient.builder()
                        .apiKey("the-secret-key-of-a-client")
                        .baseUrl(server.baseUrl())
                        .submitTimeout(Duration.ofSeconds(30))
                        .build()) {
            return client.imageToVideo().submit(WithSimulator.REQUEST);
        }
    }

    private static byte[] answer(String headers, String body) {
        return answer(headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] answer(String headers, byte[] body) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(("HTTP/1.1 202 Accepted\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        answer.writeBytes(body);
        return answer.toByteArray();
    }
}
