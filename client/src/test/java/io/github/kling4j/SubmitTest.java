package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.ApiException;
import io.github.kling4j.error.InvalidRequestException;
import io.github.kling4j.error.OutcomeUnknownException;
import io.github.kling4j.error.RateLimitException;
import io.github.kling4j.error.TransportException;
import io.github.kling4j.image.Image;
import io.github.kling4j.image.Pictures;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import io.github.kling4j.validation.ValidationException;
import io.github.kling4j.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmitTest extends WithSimulator {

    @Test
    void an_accepted_task_has_an_id_and_is_pending() {
        Task task = client.imageToVideo().submit(REQUEST);

        assertThat(task.taskInfo().id()).isEqualTo(simulator.tasks().get(0).id());
        assertThat(task.taskInfo().status()).hasToString("pending");
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void requests_are_json_with_a_known_length() {
        client.imageToVideo().submit(REQUEST);

        assertThat(simulator.received()).singleElement().satisfies(received -> {
            assertThat(received.bodyText())
                    .isEqualTo("{\"first_frame\":\"https://example.com/start.png\",\"prompt\":\"The sun rises\"}");
            assertThat(received.header("Content-Type")).isEqualTo("application/json; charset=UTF-8");
            assertThat(received.header("Content-Length")).isEqualTo(Long.toString(received.bodySize()));
            assertThat(received.header("Authorization")).isEqualTo("Bearer a-very-secret-token");
        });
    }

    @Test
    void a_prompt_with_an_unpaired_surrogate_is_sent_unchanged() {
        client.imageToVideo()
                .submit(REQUEST.toBuilder().prompt("The sun \uD83C").build());

        assertThat(simulator.received().get(0).bodyText()).contains("\"prompt\":\"The sun \\ud83c\"");
    }

    @Test
    void a_file_and_bytes_arrive_as_base64(@TempDir Path directory) throws IOException {
        byte[] png = Pictures.png(300, 300);
        byte[] jpeg = Pictures.jpeg(400, 300);

        client.imageToVideo()
                .submit(REQUEST.toBuilder()
                        .firstFrame(Image.file(Files.write(directory.resolve("a.png"), png)))
                        .lastFrame(Image.bytes(jpeg))
                        .build());

        assertThat(simulator.received().get(0).bodyText())
                .contains("\"first_frame\":\"" + Base64.getEncoder().encodeToString(png) + '"')
                .contains("\"last_frame\":\"" + Base64.getEncoder().encodeToString(jpeg) + '"');
    }

    @Test
    void an_invalid_request_never_reaches_the_service() {
        ImageToVideoRequest tooLong = REQUEST.toBuilder().duration(1000).build();

        InvalidRequestException thrown = failure(InvalidRequestException.class, tooLong);

        assertThat(thrown.violations())
                .containsExactly(new Violation("maximum", "duration", "is 1000; must be at most 15"));
        assertThat(thrown)
                .hasCauseInstanceOf(ValidationException.class)
                .hasMessage("nothing was sent, because the request is not valid:\n"
                        + "  duration: is 1000; must be at most 15 [maximum]");
        assertThat(simulator.submissions()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "400, Invalid request",
        "401, Invalid token",
        "402, Insufficient balance",
        "403, Permission denied",
        "404, Not found",
        "409, The task exists already",
        "423, The account is locked",
        "451, Unavailable for legal reasons"
    })
    void a_refusal_has_the_details_of_the_response(int status, String detail) {
        simulator.failNext(Operation.SUBMIT, Fault.status(status).header("traceparent", "00-trace-01"));

        ApiException thrown = failure(ApiException.class, REQUEST);

        assertThat(thrown.status()).isEqualTo(status);
        assertThat(thrown.detail()).isEqualTo(detail);
        assertThat(thrown.traceId()).isEqualTo("00-trace-01");
        assertThat(thrown)
                .hasMessage("the service responded with status " + status + ": " + detail + " [trace 00-trace-01]");
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void a_wrong_key_is_refused() {
        try (KlingClient stranger = client("another-key").build()) {
            ApiException thrown = catchThrowableOfType(
                    ApiException.class, () -> stranger.imageToVideo().submit(REQUEST));

            assertThat(thrown.status()).isEqualTo(401);
            assertThat(simulator.tasks()).isEmpty();
        }
    }

    @Test
    void a_refusal_with_retry_after_seconds_is_retried_after_them_up_to_the_last_attempt() {
        for (int i = 0; i < 5; i++) {
            simulator.failNext(Operation.SUBMIT, Fault.status(429).header("Retry-After", "2"));
        }

        assertThat(failure(RateLimitException.class, REQUEST).retryAfter()).hasSeconds(2);
        assertThat(time.seconds()).containsExactly(2.0, 2.0, 2.0, 2.0);
        assertThat(simulator.submissions()).isEqualTo(5);
        assertThat(simulator.tasks()).isEmpty();
    }

    @Test
    void a_refusal_with_a_retry_after_date_within_a_minute_is_retried_then() {
        simulator.failNext(Operation.SUBMIT, Fault.status(429).header("Retry-After", "Sun, 01 Mar 2026 12:00:30 GMT"));

        client.imageToVideo().submit(REQUEST);

        assertThat(time.seconds()).containsExactly(30.0);
        assertThat(simulator.tasks()).hasSize(1);
    }

    @Test
    void a_refusal_until_tomorrow_is_thrown_immediately() {
        simulator.failNext(Operation.SUBMIT, Fault.status(429).header("Retry-After", "Mon, 02 Mar 2026 12:00:00 GMT"));

        assertThat(failure(RateLimitException.class, REQUEST).retryAfter()).hasDays(1);
        assertThat(time.seconds()).isEmpty();
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3600", "1000000000000", "99999999999999999999", "3600.0000000000"})
    void a_refusal_for_longer_than_a_minute_is_thrown(String seconds) {
        simulator.failNext(Operation.SUBMIT, Fault.status(429).header("Retry-After", seconds));

        assertThat(failure(RateLimitException.class, REQUEST).retryAfter()).isGreaterThanOrEqualTo(Duration.ofHours(1));
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void without_a_listening_server_nothing_is_sent() {
        simulator.close();

        TransportException thrown = failure(TransportException.class, REQUEST);

        assertThat(thrown).hasMessageStartingWith("nothing was sent: ").hasCauseInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void after_a_server_error_the_outcome_is_unknown(int status) {
        simulator.failNext(Operation.SUBMIT, Fault.status(status).header("Retry-After", "0"));

        OutcomeUnknownException thrown = failure(OutcomeUnknownException.class, REQUEST);

        assertThat(thrown.status()).isEqualTo(status);
        assertThat(thrown.taskId()).isNull();
        assertThat(thrown)
                .hasMessageStartingWith(
                        "the request may have been accepted and billed: the service responded with status " + status);
        assertThat(simulator.submissions())
                .as("sent once, whatever Retry-After says")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {303, 408})
    void after_303_and_after_408_the_outcome_is_unknown(int status) {
        simulator.failNext(Operation.SUBMIT, Fault.status(status).header("Location", "/elsewhere"));

        assertThat(failure(OutcomeUnknownException.class, REQUEST).status()).isEqualTo(status);
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 302, 303, 307})
    void after_a_redirect_the_outcome_is_unknown(int status) {
        simulator.failNext(
                Operation.SUBMIT,
                Fault.status(status).header("Location", "/elsewhere").body(""));

        assertThat(failure(OutcomeUnknownException.class, REQUEST))
                .hasMessageStartingWith(
                        "the request may have been accepted and billed: the service responded with status " + status);
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void after_a_reset_before_the_body_was_read_the_outcome_is_unknown() {
        simulator.failNext(Operation.SUBMIT, Fault.resetOnHeaders());

        assertThat(failure(OutcomeUnknownException.class, REQUEST).status()).isNull();
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void after_a_reset_after_the_task_was_created_the_outcome_is_unknown() {
        client.imageToVideo()
                .get(client.imageToVideo().submit(REQUEST).taskInfo().id());
        simulator.failNext(Operation.SUBMIT, Fault.resetAfterWork());

        OutcomeUnknownException thrown = failure(OutcomeUnknownException.class, REQUEST);

        assertThat(thrown)
                .hasMessage("the request may have been accepted and billed: it was sent completely, but no response "
                        + "was received");
        assertThat(thrown.body()).isEmpty();
        assertThat(simulator.submissions()).isEqualTo(2);
        assertThat(simulator.tasks()).hasSize(2);
    }

    @Test
    void after_a_timeout_the_outcome_is_unknown() {
        simulator.failNext(Operation.SUBMIT, Fault.noAnswer());
        OkHttpClient impatient =
                new OkHttpClient.Builder().readTimeout(Duration.ofMillis(50)).build();

        try (KlingClient client =
                client(simulator.token()).httpClient(impatient).build()) {
            assertThat(catchThrowableOfType(
                            OutcomeUnknownException.class,
                            () -> client.imageToVideo().submit(REQUEST)))
                    .hasCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void a_task_in_a_partial_response_is_returned() {
        simulator.failNext(Operation.SUBMIT, Fault.truncated());

        Task task = client.imageToVideo().submit(REQUEST);

        assertThat(task.taskInfo().id()).isEqualTo(simulator.tasks().get(0).id());
        assertThat(client.imageToVideo().await(task.taskInfo().id()).videos()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"task_info\":{\"status\":\"pending\",\"id\":\"t-1\",\"created_at\":\"yesterday\"}} | t-1",
                "{\"task_info\":{\"id\":\"t-1\",\"created_at\":1771027200,\"updated_at\":{}}} | t-1",
                "{\"task_info\":{\"id\":\"t-1\",\"status\":7}} | t-1",
                "{\"task_info\":{\"id\":17}} | 17",
                "\uFEFF{\"task_info\":{\"id\":\"t-5\"}} | t-5",
                "{\"task_info\":{\"id\":\"t-1\"},\"videos\":\"none\"} | t-1",
                "{\"task_info\":{\"error\":{\"id\":5},\"id\" : \"t-2\"},| t-2",
                "{\"id\":\"r\",\"task_info\":{\"id\":\"t-4\", | t-4",
                "{\"request_id\":\"r\",\"task_id\":\"t-3\"} | t-3",
                "{\"id\":\" \",\"task_id\":\"t-6\"} | t-6"
            })
    void a_task_in_an_unusual_response_is_returned(String body, String id) {
        simulator.failNext(Operation.SUBMIT, Fault.status(202).body(body));

        assertThat(client.imageToVideo().submit(REQUEST).taskInfo().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"task_info\":{\"id\":\"\"}} |",
                "{\"task_info\":{\"id\":\" \"}} |",
                "{\"id\":\"t-6\"} | t-6",
                "{\"task_info\":{\"id\":true}} |",
                "{\"task_info\":{\"id\":[\"t-1\"]}} |",
                "{\"task_info\":{\"id\":{\"is\":\"t-1\"}}} |",
                "<html>accepted</html> |",
                "null |",
                "`` |"
            })
    void a_success_without_a_task_leaves_the_outcome_unknown(String body, String id) {
        simulator.failNext(Operation.SUBMIT, Fault.status(202).body(body));

        OutcomeUnknownException thrown = failure(OutcomeUnknownException.class, REQUEST);

        assertThat(thrown.taskId()).isEqualTo(id);
        assertThat(thrown.status()).isEqualTo(202);
        assertThat(thrown.body()).isEqualTo(body);
    }

    @Test
    void an_endless_response_is_cut_off() {
        simulator.failNext(Operation.SUBMIT, Fault.status(400).body("no ".repeat(1_000_000)));

        ApiException thrown = failure(ApiException.class, REQUEST);

        assertThat(thrown.body()).hasSizeLessThanOrEqualTo(1001).endsWith("…");
    }

    private <T extends Throwable> T failure(Class<T> type, ImageToVideoRequest request) {
        return catchThrowableOfType(type, () -> client.imageToVideo().submit(request));
    }
}
