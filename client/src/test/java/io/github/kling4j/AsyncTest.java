package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.InvalidRequestException;
import io.github.kling4j.error.KlingException;
import io.github.kling4j.error.OutcomeUnknownException;
import io.github.kling4j.error.TransportException;
import io.github.kling4j.error.WaitInterruptedException;
import io.github.kling4j.error.WaitTimedOutException;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import io.github.kling4j.simulator.TaskScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AsyncTest extends WithSimulator {

    private static final String CLOSED = "the client is closed; build another one with KlingClient.builder()";
    private static final ImageToVideoRequest INVALID =
            REQUEST.toBuilder().duration(1000).build();

    private final BlockingQueue<Task> acknowledged = new LinkedBlockingQueue<>();
    private final ManualTime manual = new ManualTime();

    private KlingClient listening() {
        return client(simulator.token()).taskListener(acknowledged::add).build();
    }

    @Test
    void every_asynchronous_form_has_the_result_of_its_blocking_form() {
        String id = client.imageToVideo().submitAsync(REQUEST).join().taskInfo().id();

        assertThat(client.imageToVideo().getAsync(id).join().taskInfo().id()).isEqualTo(id);
        assertThat(client.imageToVideo().awaitAsync(id).join().videos()).hasSize(1);
        assertThat(client.imageToVideo().generateAsync(REQUEST).join().videos()).hasSize(1);
    }

    @Test
    void a_future_fails_with_the_exception_of_the_blocking_form() {
        CompletableFuture<Task> future = client.imageToVideo().generateAsync(INVALID);

        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(future::join)
                .withCauseInstanceOf(InvalidRequestException.class);
        assertThat(simulator.submissions()).isZero();
    }

    @Test
    void the_exception_of_a_blocking_call_has_the_stack_trace_of_the_caller() {
        InvalidRequestException thrown = catchThrowableOfType(
                InvalidRequestException.class, () -> client.imageToVideo().submit(INVALID));

        assertThat(thrown.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(AsyncTest.class.getName()));
    }

    @Test
    void a_dependent_stage_may_wait_for_the_client() {
        WaitOptions soon = WaitOptions.builder()
                .initialDelay(Duration.ZERO)
                .interval(Duration.ofMillis(1))
                .build();
        try (KlingClient client = inEarnest()) {
            ImageToVideo videos = client.imageToVideo();
            List<CompletableFuture<Task>> all = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                all.add(videos.submitAsync(REQUEST).thenApply(task -> videos.await(id(task), soon)));
                all.add(videos.submitAsync(REQUEST)
                        .thenApply(task -> videos.awaitAsync(id(task), soon).join()));
            }

            assertThat(all).allSatisfy(done -> assertThat(done.join().videos()).hasSize(1));
        }
    }

    @Test
    void deadlines_hold_with_blocking_dependent_stages() throws Exception {
        CountDownLatch attached = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        simulator.nextTask(TaskScript.statuses("pending"));
        try (KlingClient client = inEarnest()) {
            String id = id(client.imageToVideo().submit(REQUEST));
            for (int i = 0; i < 4; i++) {
                // A stage attached to a completed future runs in this thread and would wait for itself.
                simulator.failNext(Operation.LOOK_UP, Fault.held(() -> {}, attached));
                client.imageToVideo().getAsync(id).thenAccept(task -> awaitUninterrupted(release));
            }
            attached.countDown();

            assertThatExceptionOfType(WaitTimedOutException.class)
                    .isThrownBy(() -> client.imageToVideo()
                            .await(
                                    id,
                                    WaitOptions.builder()
                                            .initialDelay(Duration.ZERO)
                                            .deadline(Duration.ofSeconds(1))
                                            .build()));
            release.countDown();
        }
    }

    @Test
    void a_deadline_holds_while_the_look_up_is_queued() throws Exception {
        CountDownLatch stalled = new CountDownLatch(64);
        CountDownLatch release = new CountDownLatch(1);
        try (KlingClient client = client(simulator.token()).time(manual).build()) {
            String id = id(client.imageToVideo().submit(REQUEST));
            for (int i = 0; i < 64; i++) {
                simulator.failNext(Operation.LOOK_UP, Fault.held(stalled::countDown, release));
                client.imageToVideo().getAsync(id);
            }
            stalled.await();
            CompletableFuture<Task> wait = client.imageToVideo()
                    .awaitAsync(
                            id,
                            WaitOptions.builder()
                                    .initialDelay(Duration.ZERO)
                                    .deadline(Duration.ofSeconds(1))
                                    .build());
            manual.awaitAppointment();
            manual.pass();

            manual.pass(Duration.ofSeconds(1));

            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(wait::join)
                    .withCauseInstanceOf(WaitTimedOutException.class);
            release.countDown();
        }
    }

    /** Returns a client that uses real time. */
    private KlingClient inEarnest() {
        return KlingClient.builder()
                .apiKey(simulator.token())
                .baseUrl(simulator.baseUrl().toString())
                .build();
    }

    private static String id(Task task) {
        return task.taskInfo().id();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_cancelled_wait_stops_its_look_ups() throws Exception {
        CountDownLatch looked = new CountDownLatch(1);
        simulator.nextTask(TaskScript.statuses("pending", "pending", "pending", "succeeded"));
        try (KlingClient client = client(simulator.token()).time(manual).build()) {
            CompletableFuture<Task> wait = client.imageToVideo()
                    .generateAsync(
                            REQUEST,
                            WaitOptions.builder()
                                    .listener(task -> looked.countDown())
                                    .build());
            manual.awaitAppointment();
            manual.pass();
            looked.await();
            manual.awaitAppointment();

            assertThat(wait.cancel(true)).isTrue();

            assertThat(manual.appointments()).isZero();
            assertThat(manual.alarms()).isZero();
            assertThat(simulator.lookups()).isEqualTo(1);
            assertThat(simulator.tasks()).as("the task itself goes on").hasSize(1);
        }
    }

    @Test
    void a_cancelled_submit_in_progress_is_completed_and_its_task_passed_to_the_listener() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        simulator.failNext(Operation.SUBMIT, Fault.held(arrived::countDown, answer));
        try (KlingClient client = listening()) {
            CompletableFuture<Task> submit = client.imageToVideo().submitAsync(REQUEST);
            arrived.await();

            submit.cancel(true);
            answer.countDown();

            Task told = acknowledged.take();
            assertThat(told.taskInfo().id()).isEqualTo(simulator.tasks().get(0).id());
            assertThatExceptionOfType(CancellationException.class).isThrownBy(submit::join);
            assertThat(simulator.submissions()).isEqualTo(1);
        }
    }

    @Test
    void a_submit_in_progress_is_completed_after_its_caller_is_interrupted_and_its_client_closed() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        simulator.failNext(Operation.SUBMIT, Fault.held(arrived::countDown, answer));
        KlingClient client = listening();
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                client.imageToVideo().submit(REQUEST);
            } catch (KlingException e) {
                thrown.complete(e);
            }
        });
        caller.start();
        arrived.await();

        caller.interrupt();
        assertThat(thrown.join())
                .isInstanceOf(OutcomeUnknownException.class)
                .hasCauseInstanceOf(InterruptedException.class)
                .hasMessageContaining("the client's task listener receives the task if the service acknowledges one");
        client.close();
        answer.countDown();

        assertThat(acknowledged.take().taskInfo().id())
                .isEqualTo(simulator.tasks().get(0).id());
    }

    @Test
    void closing_during_a_submit_in_progress_throws_outcome_unknown() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        simulator.failNext(Operation.SUBMIT, Fault.held(arrived::countDown, answer));
        KlingClient client = listening();
        CompletableFuture<Throwable> thrown =
                thrownBy(() -> client.imageToVideo().submit(REQUEST));
        arrived.await();

        client.close();

        assertThat(thrown.join())
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining(
                        "the client was closed while the request was in progress; the request continues in");
        answer.countDown();
        assertThat(id(acknowledged.take())).isEqualTo(simulator.tasks().get(0).id());
    }

    @Test
    void closing_during_a_wait_throws_an_exception_with_the_task_id() throws Exception {
        KlingClient client = client(simulator.token())
                .time(manual)
                .taskListener(acknowledged::add)
                .build();
        CompletableFuture<Throwable> thrown =
                thrownBy(() -> client.imageToVideo().generate(REQUEST));
        manual.awaitAppointment();

        client.close();

        WaitInterruptedException left = (WaitInterruptedException) thrown.join();
        assertThat(left.taskId()).isEqualTo(id(acknowledged.take()));
        assertThat(left).hasMessageStartingWith("the client was closed; the task continues");
    }

    @Test
    void a_failed_submit_whose_caller_stopped_waiting_is_logged() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        OkHttpClient broken = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    try (Response response = chain.proceed(chain.request())) {
                        return response.newBuilder()
                                .code(502)
                                .body(ResponseBody.create("{\"task_info\":{\"id\":\"t-9\"}}", null))
                                .build();
                    }
                })
                .build();
        simulator.failNext(Operation.SUBMIT, Fault.held(arrived::countDown, answer));
        try (Logged log = new Logged();
                KlingClient client =
                        client(simulator.token()).httpClient(broken).build()) {
            CompletableFuture<Task> submit = client.imageToVideo().submitAsync(REQUEST);
            arrived.await();
            submit.cancel(true);
            answer.countDown();

            LogRecord told = log.take();
            assertThat(told.getLevel()).isEqualTo(Level.WARNING);
            assertThat(told.getMessage())
                    .startsWith("a submit failed after its caller had stopped waiting: the request may"
                            + " have been accepted and billed: the service responded with status 502")
                    .contains("[task t-9]");
        }
    }

    @Test
    void an_interrupt_between_two_attempts_is_reported_as_not_billed() throws Exception {
        simulator.failNext(Operation.SUBMIT, Fault.status(429).header("Retry-After", "30"));
        try (KlingClient client = client(simulator.token()).time(manual).build()) {
            Thread[] caller = new Thread[1];
            CompletableFuture<Throwable> thrown = thrownBy(() -> {
                caller[0] = Thread.currentThread();
                client.imageToVideo().submit(REQUEST);
            });
            manual.awaitAppointment();

            caller[0].interrupt();

            assertThat(thrown.join())
                    .isInstanceOf(TransportException.class)
                    .hasMessage("nothing was billed: the thread was interrupted while no request was in progress");
            assertThat(manual.appointments()).isZero();
        }
    }

    private static CompletableFuture<Throwable> thrownBy(Runnable call) {
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        new Thread(() -> {
                    try {
                        call.run();
                        thrown.completeExceptionally(new AssertionError("nothing was thrown"));
                    } catch (RuntimeException e) {
                        thrown.complete(e);
                    }
                })
                .start();
        return thrown;
    }

    @Test
    void an_interrupted_thread_starts_no_submit() {
        Thread.currentThread().interrupt();

        KlingException thrown = catchThrowableOfType(
                KlingException.class, () -> client.imageToVideo().submit(REQUEST));

        assertThat(Thread.interrupted()).isTrue();
        // The call may have finished before the interruption and then reports that.
        assertThat(thrown)
                .isInstanceOfAny(TransportException.class, OutcomeUnknownException.class)
                .hasCauseInstanceOf(InterruptedException.class);
    }

    @Test
    void the_task_listener_receives_every_acknowledged_task_and_may_fail() {
        for (Throwable thrown : List.of(new IllegalStateException("the disk is full"), new AssertionError("no"))) {
            try (KlingClient client = client(simulator.token())
                    .taskListener(task -> {
                        acknowledged.add(task);
                        Thrown.sneakily(thrown);
                    })
                    .build()) {
                Task task = client.imageToVideo().submit(REQUEST);

                assertThat(acknowledged.remove()).isEqualTo(task);
            }
        }
    }

    @Test
    void closing_ends_waits_and_rejects_later_calls() throws Exception {
        KlingClient client = client(simulator.token()).time(manual).build();
        CompletableFuture<Task> wait = client.imageToVideo().generateAsync(REQUEST);
        manual.awaitAppointment();

        client.close();

        assertThatExceptionOfType(CancellationException.class).isThrownBy(wait::join);
        assertThatIllegalStateException()
                .isThrownBy(() -> client.imageToVideo().submit(REQUEST))
                .withMessage(CLOSED);
    }
}
