package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.ApiException;
import io.github.kling4j.error.RateLimitException;
import io.github.kling4j.error.TaskFailedException;
import io.github.kling4j.error.TransportException;
import io.github.kling4j.error.WaitInterruptedException;
import io.github.kling4j.error.WaitTimedOutException;
import io.github.kling4j.http.Ending;
import io.github.kling4j.http.RetryPolicy;
import io.github.kling4j.model.Task;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import io.github.kling4j.simulator.TaskScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaitTest extends WithSimulator {

    @ParameterizedTest
    @ValueSource(strings = {"succeeded", "completed"})
    void a_finished_task_has_a_video(String word) {
        simulator.nextTask(TaskScript.statuses("queued", "pending", "running", word));

        Task done = client.imageToVideo().generate(REQUEST);

        assertThat(done.videos()).hasSize(1);
        assertThat(done.taskInfo().status()).hasToString(word);
        assertThat(simulator.lookups()).isEqualTo(4);
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void look_ups_have_growing_intervals() {
        simulator.nextTask(TaskScript.statuses("pending", "1", "2", "3", "4", "5", "succeeded"));

        client.imageToVideo().generate(REQUEST);

        assertThat(time.seconds()).containsExactly(10.0, 5.0, 7.5, 11.25, 16.875, 20.0, 20.0);
    }

    @Test
    void the_listener_receives_every_state_and_unknown_words_do_not_end_the_wait() {
        simulator.nextTask(TaskScript.statuses("pending", "daydreaming", "succeeded"));
        List<String> heard = new ArrayList<>();

        client.imageToVideo()
                .generate(
                        REQUEST,
                        WaitOptions.builder()
                                .listener(task ->
                                        heard.add(task.taskInfo().status().word()))
                                .build());

        assertThat(heard).containsExactly("pending", "daydreaming", "succeeded");
    }

    @Test
    void a_task_can_be_waited_for_by_another_client() {
        String id = client.imageToVideo().submit(REQUEST).taskInfo().id();

        try (KlingClient another = client(simulator.token()).build()) {
            assertThat(another.imageToVideo().await(id).videos()).hasSize(1);
        }
    }

    @Test
    void a_failure_is_read_inside_task_info() {
        simulator.nextTask(TaskScript.failing(2001, "Invalid request", "The picture is blurred"));

        TaskFailedException thrown = failure(TaskFailedException.class);

        assertThat(thrown.error().code()).isEqualTo(2001);
        assertThat(thrown.task().taskInfo().status()).hasToString("failed");
        assertThat(thrown.taskId()).isEqualTo(simulator.tasks().get(0).id());
        assertThat(thrown)
                .hasMessageStartingWith(
                        "the task failed (error code 2001): Invalid request: The picture is blurred [task "
                                + thrown.taskId());
    }

    @Test
    void a_failure_is_read_next_to_task_info() {
        simulator.nextTask(TaskScript.failingOutside(3005, "Provider failed", "The prompt is not allowed"));

        TaskFailedException thrown = failure(TaskFailedException.class);

        assertThat(thrown.error().errorCode()).isEqualTo(3005);
        assertThat(thrown)
                .hasMessageStartingWith(
                        "the task failed (error code 3005): Provider failed: The prompt is not allowed [task ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUCCEEDED", "Completed", " succeeded "})
    void the_letter_case_of_a_status_does_not_matter(String word) {
        simulator.failNext(
                Operation.LOOK_UP,
                Fault.status(200)
                        .body("{\"task_info\":{\"id\":\"t\",\"status\":\"" + word
                                + "\"},\"videos\":[\"https://example.com/v.mp4\"]}"));

        assertThat(client.imageToVideo().await("t").videos()).containsExactly("https://example.com/v.mp4");
        assertThat(simulator.lookups()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "canceled",
                "cancelled",
                "CANCELLED",
                "expired",
                "error",
                "rejected",
                "aborted",
                "denied",
                "timeout",
                "timed_out",
                "timed out",
                "Timed-Out",
                "terminated",
                "FAILED",
                "killed",
                "deleted",
                "unsuccessful"
            })
    void a_status_word_for_failure_ends_the_wait_and_is_in_the_exception(String word) {
        simulator.failNext(
                Operation.LOOK_UP,
                Fault.status(200)
                        .body("{\"task_info\":{\"id\":\"t\",\"status\":\"" + word
                                + "\",\"error\":{\"title\":\"No\"}}}"));

        TaskFailedException thrown = catchThrowableOfType(
                TaskFailedException.class, () -> client.imageToVideo().await("t"));

        assertThat(thrown).hasMessage("the task ended with the status " + word + ": No [task t]");
        assertThat(thrown.lastStatus()).isEqualTo(word);
        assertThat(simulator.lookups()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"canceling", "cancellation_requested", "not_failed", "errors_checked", "stalled", "ok"})
    void a_similar_status_word_does_not_end_the_wait(String word) {
        simulator.nextTask(TaskScript.statuses(word, "succeeded"));

        assertThat(client.imageToVideo().generate(REQUEST).videos()).hasSize(1);
        assertThat(simulator.lookups()).isEqualTo(2);
    }

    @Test
    void success_without_videos_is_a_failure() {
        simulator.nextTask(TaskScript.succeeding().withoutVideos());
        assertThat(failure(TaskFailedException.class))
                .hasMessageStartingWith("the task succeeded without a video [task ");

        simulator.nextTask(TaskScript.succeeding().withVideos());
        assertThat(failure(TaskFailedException.class))
                .hasMessageStartingWith(
                        "the task succeeded without a readable video; the property videos is [] [task ");
    }

    @Test
    void an_invalid_text_among_the_videos_is_ignored() {
        simulator.nextTask(TaskScript.succeeding().withVideos("not a url", "", "https://v.example/1.mp4"));

        assertThat(client.imageToVideo().generate(REQUEST).videos()).containsExactly("https://v.example/1.mp4");
    }

    @Test
    void a_last_look_up_takes_place_before_the_deadline() {
        simulator.nextTask(TaskScript.statuses("pending", "daydreaming"));
        WaitOptions options =
                WaitOptions.builder().deadline(Duration.ofSeconds(12)).build();

        WaitTimedOutException thrown = catchThrowableOfType(
                WaitTimedOutException.class, () -> client.imageToVideo().generate(REQUEST, options));

        assertThat(time.seconds())
                .as("the last look is taken a tenth of the deadline before it")
                .containsExactly(10.0, 0.8);
        assertThat(thrown.taskId()).isEqualTo(simulator.tasks().get(0).id());
        assertThat(thrown.task().taskInfo().status()).hasToString("daydreaming");
        assertThat(thrown.lastStatus()).isEqualTo("daydreaming");
        assertThat(thrown)
                .hasMessageStartingWith("the task has not ended within 12.0 s: its last status was daydreaming; the "
                        + "task continues, and you can wait for it again [task " + thrown.taskId());
    }

    @Test
    void a_failure_has_the_trace_id_and_the_status_of_its_response() {
        simulator.failNext(Operation.LOOK_UP, answer("pending", "00-trace-01"));
        simulator.failNext(Operation.LOOK_UP, answer("failed", "00-trace-02"));

        TaskFailedException thrown = failure(TaskFailedException.class);

        assertThat(thrown.traceId()).isEqualTo("00-trace-02");
        assertThat(thrown.lastStatus()).isEqualTo("failed");
        assertThat(thrown).hasMessageEndingWith("[trace 00-trace-02]");
    }

    @Test
    void a_wait_that_times_out_has_the_trace_id_of_the_last_response() {
        simulator.failNext(Operation.LOOK_UP, answer("pending", "00-trace-01"));
        simulator.failNext(Operation.LOOK_UP, answer("daydreaming", "00-trace-02"));
        WaitOptions options =
                WaitOptions.builder().deadline(Duration.ofSeconds(12)).build();

        WaitTimedOutException thrown = catchThrowableOfType(
                WaitTimedOutException.class, () -> client.imageToVideo().generate(REQUEST, options));

        assertThat(thrown.traceId()).isEqualTo("00-trace-02");
        assertThat(thrown.lastStatus()).isEqualTo("daydreaming");
        assertThat(thrown).hasMessageEndingWith("[trace 00-trace-02]");
    }

    @Test
    @Timeout(60)
    void an_interrupted_wait_has_the_last_task() {
        // Another look-up may be answered before the thread notices the interrupt.
        for (int look = 0; look < 5; look++) {
            simulator.failNext(Operation.LOOK_UP, answer("pending", "00-trace-01"));
        }
        WaitOptions options = WaitOptions.builder()
                .listener(task -> Thread.currentThread().interrupt())
                .build();

        WaitInterruptedException thrown = catchThrowableOfType(
                WaitInterruptedException.class, () -> client.imageToVideo().generate(REQUEST, options));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(thrown.taskId()).isEqualTo(simulator.tasks().get(0).id());
        assertThat(thrown.task().taskInfo().status()).hasToString("pending");
        assertThat(thrown.traceId()).isEqualTo("00-trace-01");
    }

    private static Fault answer(String status, String traceId) {
        return Fault.status(200).header("traceparent", traceId).body("{\"task_info\":{\"status\":\"" + status + "\"}}");
    }

    @Test
    void an_interrupted_wait_keeps_the_interrupt_flag() {
        String id = client.imageToVideo().submit(REQUEST).taskInfo().id();
        Thread.currentThread().interrupt();

        WaitInterruptedException thrown = catchThrowableOfType(
                WaitInterruptedException.class, () -> client.imageToVideo().await(id));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(thrown.taskId()).isEqualTo(id);
        assertThat(thrown.task()).isNull();
    }

    static IntStream temporaryFailures() {
        return IntStream.range(400, 505).filter(status -> RetryPolicy.LOOK_UP.repeatsAfter(Ending.of(status)));
    }

    @ParameterizedTest
    @MethodSource("temporaryFailures")
    void statuses_after_which_look_ups_are_retried_do_not_end_a_wait(int status) {
        for (int i = 0; i < 7; i++) {
            simulator.failNext(Operation.LOOK_UP, Fault.status(status));
        }

        assertThat(client.imageToVideo().generate(REQUEST).videos()).hasSize(1);
        assertThat(time.seconds())
                .as("pauses grow to 8 s and begin anew with the next look")
                .startsWith(10.0, 0.5, 1.0, 2.0, 4.0, 5.0, 0.5, 1.0);
    }

    @Test
    void broken_connections_do_not_end_a_wait() {
        simulator.failNext(Operation.LOOK_UP, Fault.resetOnHeaders());
        simulator.failNext(Operation.LOOK_UP, Fault.resetAfterWork());
        simulator.failNext(Operation.LOOK_UP, Fault.truncated());
        simulator.failNext(
                Operation.LOOK_UP,
                Fault.status(200).header("Content-Type", "text/html").body("<html>"));

        assertThat(client.imageToVideo().generate(REQUEST).videos()).hasSize(1);
    }

    @Test
    void the_last_failure_is_the_cause_of_a_timeout() {
        String id = client.imageToVideo().submit(REQUEST).taskInfo().id();
        simulator.close();

        WaitTimedOutException thrown = catchThrowableOfType(
                WaitTimedOutException.class, () -> client.imageToVideo().await(id));

        assertThat(thrown).hasCauseInstanceOf(TransportException.class);
        assertThat(thrown).hasMessageContaining("no look-up succeeded").hasMessageContaining("[task " + id + "]");
        assertThat(thrown.task()).isNull();
        assertThat(thrown.lastStatus()).isNull();
        assertThat(time.nanos()).isLessThanOrEqualTo(Duration.ofMinutes(15).toNanos());
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void a_permanent_failure_ends_the_wait_and_has_the_task_id(int status) {
        simulator.failNext(Operation.LOOK_UP, Fault.status(status));

        ApiException thrown = failure(ApiException.class);

        assertThat(thrown.status()).isEqualTo(status);
        assertThat(thrown.taskId()).isEqualTo(simulator.tasks().get(0).id());
        assertThat(simulator.lookups()).isEqualTo(1);
    }

    @Test
    void a_long_retry_after_ends_the_wait_and_is_in_the_exception() {
        simulator.failNext(Operation.LOOK_UP, Fault.status(429).header("Retry-After", "61"));

        RateLimitException thrown = failure(RateLimitException.class);

        assertThat(thrown.retryAfter()).hasSeconds(61);
        assertThat(thrown.taskId()).isEqualTo(simulator.tasks().get(0).id());
    }

    @Test
    void a_retry_after_delays_the_next_look_up() {
        for (int i = 0; i < 2; i++) {
            simulator.failNext(Operation.LOOK_UP, Fault.status(429).header("Retry-After", "30"));
        }

        ImageToVideo once =
                client.imageToVideo().with(RequestOptions.builder().retries(0).build());

        assertThat(once.generate(REQUEST).videos()).hasSize(1);
        assertThat(time.seconds()).startsWith(10.0, 30.0, 30.0, 11.25);
    }

    @Test
    void a_retry_after_beyond_the_deadline_ends_the_wait_at_the_deadline() {
        simulator.failNext(Operation.LOOK_UP, Fault.status(429).header("Retry-After", "30"));

        ImageToVideo once =
                client.imageToVideo().with(RequestOptions.builder().retries(0).build());
        WaitOptions options =
                WaitOptions.builder().deadline(Duration.ofSeconds(25)).build();

        assertThat(catchThrowableOfType(WaitTimedOutException.class, () -> once.generate(REQUEST, options)))
                .hasCauseInstanceOf(RateLimitException.class);
        assertThat(time.seconds()).containsExactly(10.0, 15.0);
        assertThat(simulator.lookups()).isEqualTo(1);
    }

    @Test
    void an_unknown_task_is_an_error() {
        ApiException thrown = catchThrowableOfType(
                ApiException.class, () -> client.imageToVideo().get("no-such-task"));

        assertThat(thrown.status()).isEqualTo(404);
        assertThat(thrown.taskId()).isEqualTo("no-such-task");
    }

    @Test
    void a_blank_id_is_rejected_immediately() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.imageToVideo().get(" "));
        assertThat(simulator.lookups()).isZero();
    }

    @Test
    @Timeout(30)
    void an_exception_of_a_listener_has_no_effect() {
        for (Throwable thrown : List.of(new IllegalStateException("enough"), new AssertionError("enough"))) {
            WaitOptions options = WaitOptions.builder()
                    .listener(task -> Thrown.sneakily(thrown))
                    .build();

            assertThat(client.imageToVideo().generate(REQUEST, options).videos())
                    .hasSize(1);
        }
    }

    private <T extends Throwable> T failure(Class<T> type) {
        return catchThrowableOfType(type, () -> client.imageToVideo().generate(REQUEST));
    }
}
