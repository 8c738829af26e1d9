package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import io.github.kling4j.simulator.TaskScript;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AsyncTest extends WithSimulator {

    private static final ImageToVideoRequest INVALID = REQUEST.toBuilder().duration(16).build();

    private final BlockingQueue<Task> acknowledged = new LinkedBlockingQueue<>();
    private final ManualTime manual = new ManualTime();

    private KlingClient listening() {
        return client(simulator.token()).taskListener(acknowledged::add).build();
    }

    @Test
    void every_form_brings_what_its_blocking_form_does() {
        String id = client.imageToVideo().submitAsync(REQUEST).join().taskInfo().id();

        assertThat(client.imageToVideo().getAsync(id).join().taskInfo().id()).isEqualTo(id);
        assertThat(client.imageToVideo().awaitAsync(id).join().videos()).hasSize(1);
        assertThat(client.imageToVideo().generateAsync(REQUEST).join().videos()).hasSize(1);
    }

    @Test
    void a_future_fails_with_what_the_blocking_form_throws() {
        CompletableFuture<Task> future = client.imageToVideo().generateAsync(INVALID);

        assertThatExceptionOfType(CompletionException.class).isThrownBy(future::join)
                .withCauseInstanceOf(InvalidRequestException.class);
        assertThat(simulator.submissions()).isZero();
    }

    @Test
    void a_blocking_call_fails_with_the_stack_of_who_called() {
        InvalidRequestException thrown =
                catchThrowableOfType(InvalidRequestException.class, () -> client.imageToVideo().submit(INVALID));

        assertThat(thrown.getStackTrace()).anyMatch(frame -> frame.getClassName().equals(AsyncTest.class.getName()));
    }

    @Test
    void a_cancelled_wait_looks_no_more() throws Exception {
        CountDownLatch looked = new CountDownLatch(1);
        simulator.nextTask(TaskScript.statuses("pending", "pending", "pending", "succeeded"));
        try (KlingClient client = client(simulator.token()).time(manual).build()) {
            CompletableFuture<Task> wait = client.imageToVideo().generateAsync(
                    REQUEST, WaitOptions.builder().listener(task -> looked.countDown()).build());
            manual.awaitAppointment();
            manual.pass();
            looked.await();
            manual.awaitAppointment();

            assertThat(wait.cancel(true)).isTrue();

            assertThat(manual.appointments()).isZero();
            assertThat(simulator.lookups()).isEqualTo(1);
            assertThat(simulator.tasks()).as("the task itself goes on").hasSize(1);
        }
    }

    @Test
    void a_submit_that_is_on_its_way_is_finished_and_its_task_told_though_it_is_cancelled() throws Exception {
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
    void a_submit_that_is_on_its_way_outlives_its_interrupted_caller_and_its_closed_client() throws Exception {
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
        assertThat(thrown.join()).isInstanceOf(OutcomeUnknownException.class)
                .hasCauseInstanceOf(InterruptedException.class)
                .hasMessageContaining("the client's task listener will be told");
        client.close();
        answer.countDown();

        assertThat(acknowledged.take().taskInfo().id()).isEqualTo(simulator.tasks().get(0).id());
    }

    @Test
    void an_interrupted_thread_sends_nothing_that_has_not_begun() {
        Thread.currentThread().interrupt();

        KlingException thrown =
                catchThrowableOfType(KlingException.class, () -> client.imageToVideo().submit(REQUEST));

        assertThat(Thread.interrupted()).isTrue();
        // The call may have overtaken the interruption; it says so then, and is finished.
        assertThat(thrown).isInstanceOfAny(TransportException.class, OutcomeUnknownException.class)
                .hasCauseInstanceOf(InterruptedException.class);
    }

    @Test
    void the_task_listener_hears_of_every_acknowledged_task_and_may_fail() {
        try (KlingClient client = client(simulator.token()).taskListener(task -> {
            acknowledged.add(task);
            throw new IllegalStateException("the disk is full");
        }).build()) {
            Task task = client.imageToVideo().submit(REQUEST);

            assertThat(acknowledged).containsExactly(task);
        }
    }

    @Test
    void an_error_of_the_task_listener_does_not_cost_the_task() {
        try (KlingClient client = client(simulator.token()).taskListener(task -> {
            throw new AssertionError("the listener is wrong");
        }).build()) {
            assertThat(client.imageToVideo().submit(REQUEST).taskInfo().id())
                    .isEqualTo(simulator.tasks().get(0).id());
        }
    }

    @Test
    void an_error_of_a_listener_ends_the_wait_that_it_was_for() {
        AssertionError wrong = new AssertionError("the listener is wrong");
        WaitOptions failing = WaitOptions.builder().listener(task -> {
            throw wrong;
        }).build();

        assertThat(catchThrowable(() -> client.imageToVideo().generate(REQUEST, failing))).isSameAs(wrong);
        assertThat(catchThrowable(() -> client.imageToVideo().generateAsync(REQUEST, failing).join()))
                .isInstanceOf(CompletionException.class).hasCause(wrong);
    }

    @Test
    void closing_ends_waits_and_nothing_begins_afterwards() throws Exception {
        KlingClient client = client(simulator.token()).time(manual).build();
        CompletableFuture<Task> wait = client.imageToVideo().generateAsync(REQUEST);
        manual.awaitAppointment();

        client.close();

        assertThatExceptionOfType(CancellationException.class).isThrownBy(wait::join);
        assertThatIllegalStateException().isThrownBy(() -> client.imageToVideo().submit(REQUEST))
                .withMessage("the client is closed");
    }

    @Test
    void many_requests_bring_one_result_each_and_go_on_past_failures() {
        simulator.nextTask(TaskScript.failing(2001, "Invalid", "Blurred"));
        List<ImageToVideoRequest> requests = List.of(REQUEST, INVALID, REQUEST, REQUEST, REQUEST);

        List<Generated<ImageToVideoRequest>> results = client.imageToVideo().generateAll(requests, 1).toList();

        assertThat(results).extracting(Generated::index).containsExactly(0, 1, 2, 3, 4);
        assertThat(results.get(0).failure()).isInstanceOf(TaskFailedException.class);
        assertThat(results.get(1).failure()).isInstanceOf(InvalidRequestException.class);
        assertThat(results.subList(2, 5)).allSatisfy(result -> assertThat(result.orThrow().videos()).hasSize(1));
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> results.get(1).orThrow());
    }

    @Test
    void many_requests_may_be_under_way_together() {
        List<Generated<ImageToVideoRequest>> results =
                client.imageToVideo().generateAll(Collections.nCopies(40, REQUEST), 16).toList();

        assertThat(results).extracting(Generated::index).doesNotHaveDuplicates().hasSize(40);
        assertThat(results).allSatisfy(result -> assertThat(result.task()).isNotNull());
        assertThat(simulator.submissions()).isEqualTo(40);
    }

    @Test
    void who_stops_asking_buys_nothing_more() {
        List<ImageToVideoRequest> requests = Collections.nCopies(40, REQUEST);
        try (Stream<Generated<ImageToVideoRequest>> results = client.imageToVideo().generateAll(requests, 2)) {
            assertThat(results.findFirst()).isPresent();
        }

        assertThat(simulator.submissions()).isLessThanOrEqualTo(2);
    }
}
