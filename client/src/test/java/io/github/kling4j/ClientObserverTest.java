package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.kling4j.ClientObserver.End;
import io.github.kling4j.ClientObserver.Kind;
import io.github.kling4j.ClientObserver.Start;
import io.github.kling4j.error.AuthenticationException;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.OmniTextToVideoRequest;
import io.github.kling4j.model.Task;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import io.github.kling4j.simulator.TaskScript;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Observers receive the start and the end of each operation, and cannot affect an operation. */
@Timeout(60)
class ClientObserverTest extends WithSimulator {

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private KlingClient observed;

    @BeforeEach
    void observe() {
        observed = client(simulator.token()).retries(0).observer(this::recorded).build();
    }

    @AfterEach
    void close() {
        observed.close();
    }

    private Consumer<End> recorded(Start start) {
        events.add("> " + text(start));
        return end -> events.add("< " + start.kind() + " " + end.outcome() + " " + end.httpStatus() + " "
                + end.taskStatus() + " " + end.taskId() + " " + end.failure());
    }

    private static String text(Start start) {
        return start.kind() + " " + start.endpoint() + " " + start.taskId() + " " + start.host() + " in "
                + (start.within() == null ? null : start.within().kind());
    }

    @Test
    void generating_is_a_submit_and_a_wait_of_look_ups() {
        Task done = observed.imageToVideo().generate(REQUEST);
        String id = done.id();

        assertThat(events)
                .containsExactly(
                        "> GENERATE ImageToVideo null null in null",
                        "> SUBMIT ImageToVideo null null in GENERATE",
                        "< SUBMIT SUCCEEDED 202 pending " + id + " null",
                        "> WAIT ImageToVideo " + id + " null in GENERATE",
                        "> LOOK_UP ImageToVideo " + id + " null in WAIT",
                        "< LOOK_UP SUCCEEDED 200 pending " + id + " null",
                        "> LOOK_UP ImageToVideo " + id + " null in WAIT",
                        "< LOOK_UP SUCCEEDED 200 processing " + id + " null",
                        "> LOOK_UP ImageToVideo " + id + " null in WAIT",
                        "< LOOK_UP SUCCEEDED 200 succeeded " + id + " null",
                        "< WAIT SUCCEEDED null succeeded " + id + " null",
                        "< GENERATE SUCCEEDED null succeeded " + id + " null");
    }

    @Test
    void a_download_names_the_host_and_never_the_signed_url(@TempDir Path directory) {
        Task done = client.imageToVideo().generate(REQUEST);
        observed.download(done.videos().get(0), directory.resolve("video.mp4"));

        assertThat(events)
                .containsExactly(
                        "> DOWNLOAD null null "
                                + URI.create(done.videos().get(0)).getHost() + " in null",
                        "< DOWNLOAD SUCCEEDED 200 null null null");
    }

    @Test
    void a_download_that_is_refused_has_its_status(@TempDir Path directory) {
        Task done = client.imageToVideo().generate(REQUEST);
        simulator.failNext(Operation.DOWNLOAD, Fault.status(403));
        catchThrowable(() -> observed.download(done.videos().get(0), directory.resolve("video.mp4")));

        assertThat(last()).isEqualTo("< DOWNLOAD FAILED 403 null null DownloadException");
    }

    @Test
    void a_download_that_breaks_off_has_the_status_of_its_last_response(@TempDir Path directory) {
        Task done = client.imageToVideo().generate(REQUEST);
        simulator.failNext(Operation.DOWNLOAD, Fault.truncated());
        catchThrowable(() -> observed.download(done.videos().get(0), directory.resolve("video.mp4")));

        assertThat(last()).isEqualTo("< DOWNLOAD FAILED 200 null null DownloadException");
    }

    @Test
    void a_download_that_takes_too_long_has_timed_out(@TempDir Path directory) throws Exception {
        Task done = client.imageToVideo().generate(REQUEST);
        CountDownLatch release = new CountDownLatch(1);
        simulator.failNext(Operation.DOWNLOAD, Fault.held(() -> {}, release));
        DownloadOptions hurry =
                DownloadOptions.builder().timeout(Duration.ofMillis(200)).build();
        try (KlingClient inEarnest = KlingClient.builder()
                .apiKey(simulator.token())
                .baseUrl(simulator.baseUrl().toString())
                .observer(this::recorded)
                .build()) {
            Throwable late = catchThrowable(
                    () -> inEarnest.download(done.videos().get(0), directory.resolve("video.mp4"), hurry));

            assertThat(late).hasMessageEndingWith(": the download took longer than 0.2 s");
            assertThat(end(Kind.DOWNLOAD)).isEqualTo("< DOWNLOAD TIMED_OUT null null null DownloadException");
        } finally {
            release.countDown();
        }
    }

    @Test
    void a_request_that_breaks_a_rule_is_invalid_and_has_no_status() {
        catchThrowable(() ->
                observed.imageToVideo().submit(REQUEST.toBuilder().duration(16).build()));

        assertThat(events)
                .containsExactly(
                        "> SUBMIT ImageToVideo null null in null",
                        "< SUBMIT INVALID null null null InvalidRequestException");
    }

    @Test
    void a_refusal_has_its_status() {
        simulator.failNext(Operation.SUBMIT, Fault.status(402));
        catchThrowable(() -> observed.omni()
                .textToVideo()
                .submit(OmniTextToVideoRequest.builder().prompt("A sea").build()));

        assertThat(events)
                .containsExactly(
                        "> SUBMIT OmniTextToVideo null null in null",
                        "< SUBMIT REFUSED 402 null null BalanceException");
    }

    @Test
    void a_submit_whose_outcome_is_unknown_is_reported_as_such() {
        simulator.failNext(Operation.SUBMIT, Fault.status(503));
        catchThrowable(() -> observed.imageToVideo().submit(REQUEST));

        assertThat(last()).isEqualTo("< SUBMIT UNKNOWN 503 null null OutcomeUnknownException");
    }

    @Test
    void a_service_that_cannot_be_reached_is_reported_as_such() {
        simulator.close();
        catchThrowable(() -> observed.imageToVideo().submit(REQUEST));
        assertThat(last()).isEqualTo("< SUBMIT NOT_REACHED null null null TransportException");

        catchThrowable(() -> observed.imageToVideo().get("some-task"));
        assertThat(last()).isEqualTo("< LOOK_UP NOT_REACHED null null some-task TransportException");
    }

    @Test
    void a_wait_for_a_task_that_fails_has_its_last_status() {
        simulator.nextTask(TaskScript.failing(4001, "refused", "by the service"));
        String id = client.imageToVideo().submit(REQUEST).id();
        catchThrowable(() -> observed.imageToVideo().await(id));

        assertThat(last()).isEqualTo("< WAIT TASK_FAILED null failed " + id + " TaskFailedException");
    }

    @Test
    void a_wait_that_the_service_refuses_has_the_status_of_its_exception() {
        String id = client.imageToVideo().submit(REQUEST).id();
        simulator.failNext(Operation.LOOK_UP, Fault.status(403));
        catchThrowable(() -> observed.imageToVideo().await(id));

        assertThat(last()).isEqualTo("< WAIT REFUSED 403 null " + id + " PermissionException");
    }

    @Test
    void a_wait_that_reaches_its_deadline_has_timed_out() throws Exception {
        simulator.nextTask(TaskScript.statuses("processing"));
        String id = client.imageToVideo().submit(REQUEST).id();
        catchThrowable(() -> observed.imageToVideo()
                .await(id, WaitOptions.builder().deadline(Duration.ofMinutes(1)).build()));

        assertThat(end(Kind.WAIT)).startsWith("< WAIT TIMED_OUT null ").endsWith(id + " WaitTimedOutException");
    }

    @Test
    void a_wait_that_is_cancelled_in_a_pause_has_the_outcome_left() throws Exception {
        try (ManualTimeClient paused = new ManualTimeClient()) {
            String id = client.imageToVideo().submit(REQUEST).id();
            CompletableFuture<Task> wait = paused.client.imageToVideo().awaitAsync(id);
            wait.cancel(true);

            assertThat(end(Kind.WAIT)).isEqualTo("< WAIT LEFT null null " + id + " null");
            assertThat(events).isEmpty();
        }
    }

    @Test
    void the_end_of_a_submit_is_reported_once_with_its_result_after_its_caller_stopped_waiting() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        simulator.failNext(Operation.SUBMIT, Fault.held(done::countDown, release));
        CompletableFuture<Task> gone = observed.imageToVideo().submitAsync(REQUEST);
        done.await();
        gone.cancel(true);
        assertThat(events).containsExactly("> SUBMIT ImageToVideo null null in null");
        events.clear();
        release.countDown();

        assertThat(events.poll(30, TimeUnit.SECONDS))
                .isEqualTo("< SUBMIT SUCCEEDED 202 pending "
                        + simulator.tasks().get(0).id() + " null");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_exception_of_an_observer_does_not_affect_the_operation(boolean atStart, @TempDir Path directory) {
        Consumer<End> throwing = end -> {
            throw new AssertionError("at the end");
        };
        try (KlingClient shaken = client(simulator.token())
                .observer(start -> {
                    if (atStart) {
                        throw new StackOverflowError("at the start");
                    }
                    return throwing;
                })
                .observer(this::recorded)
                .build()) {
            Task done = shaken.imageToVideo().generate(REQUEST);
            shaken.download(done.videos().get(0), directory.resolve("video.mp4"));
            assertThat(shaken.imageToVideo().submitAsync(REQUEST).join().id()).isNotBlank();
            catchThrowable(() -> shaken.imageToVideo()
                    .submit(REQUEST.toBuilder().duration(16).build()));
        }

        assertThat(simulator.tasks()).hasSize(2);
        assertThat(events)
                .filteredOn(event -> event.startsWith("<"))
                .contains("< SUBMIT INVALID null null null InvalidRequestException")
                .anyMatch(event -> event.startsWith("< GENERATE SUCCEEDED"))
                .anyMatch(event -> event.startsWith("< DOWNLOAD SUCCEEDED"));
    }

    @Test
    void an_observer_that_closes_the_client_at_the_end_of_a_submit_loses_no_task() {
        KlingClient[] closed = new KlingClient[1];
        closed[0] = client(simulator.token())
                .observer(start -> end -> closed[0].close())
                .build();

        assertThat(closed[0].imageToVideo().submit(REQUEST).id())
                .isEqualTo(simulator.tasks().get(0).id());
    }

    @Test
    void an_observer_that_closes_the_client_at_a_refusal_does_not_change_the_refusal() {
        simulator.failNext(Operation.SUBMIT, Fault.status(401));
        KlingClient[] closed = new KlingClient[1];
        closed[0] = client(simulator.token())
                .observer(start -> end -> closed[0].close())
                .build();

        assertThat(catchThrowable(() -> closed[0].imageToVideo().submit(REQUEST)))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void if_an_observer_closes_the_client_at_the_start_of_a_submit_nothing_is_sent() {
        KlingClient[] closed = new KlingClient[1];
        closed[0] = client(simulator.token())
                .observer(start -> {
                    closed[0].close();
                    return null;
                })
                .build();

        assertThat(catchThrowable(() -> closed[0].imageToVideo().submit(REQUEST)))
                .isNotNull();
        assertThat(simulator.tasks()).isEmpty();
    }

    @Test
    void observers_receive_nothing_of_a_request() {
        ImageToVideoRequest secret =
                REQUEST.toBuilder().prompt("a secret prompt").build();
        observed.imageToVideo().submit(secret);
        catchThrowable(() ->
                observed.imageToVideo().submit(secret.toBuilder().duration(16).build()));

        assertThat(String.join("\n", List.copyOf(events)))
                .doesNotContain("secret")
                .doesNotContain("example.com")
                .doesNotContain(simulator.token());
    }

    @Test
    void a_null_observer_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KlingClient.builder().observer(null))
                .withMessageStartingWith("observer must not be null: ");
    }

    /** Waits for the end of an operation, which may be reported in the background, and drops the events before it. */
    private String end(Kind kind) throws InterruptedException {
        String event;
        do {
            event = events.poll(30, TimeUnit.SECONDS);
        } while (event != null && !event.startsWith("< " + kind));
        return event;
    }

    private String last() {
        return List.copyOf(events).get(events.size() - 1);
    }

    /** A client whose pauses do not end. */
    private final class ManualTimeClient implements AutoCloseable {

        private final KlingClient client = client(simulator.token())
                .time(new ManualTime())
                .observer(ClientObserverTest.this::recorded)
                .build();

        @Override
        public void close() {
            client.close();
        }
    }
}
