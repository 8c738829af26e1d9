package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kling4j.model.Task;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The task listener of one call. */
@Timeout(60)
class TaskListenerTest extends WithSimulator {

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    private static ImageToVideo listening(KlingClient client, Consumer<Task> listener) {
        return client.imageToVideo()
                .with(RequestOptions.builder().taskListener(listener).build());
    }

    @Test
    void the_listener_of_a_call_receives_its_task_before_the_listener_of_the_client_and_the_caller() {
        try (KlingClient both = client(simulator.token())
                .taskListener(task -> heard.add("client " + task.id()))
                .build()) {
            Task first = listening(both, task -> heard.add("call " + task.id())).submit(REQUEST);
            assertThat(heard).containsExactly("call " + first.id(), "client " + first.id());

            Task second = both.imageToVideo().submit(REQUEST);
            assertThat(heard).hasSize(3).contains("client " + second.id());
        }
    }

    @Test
    void an_exception_of_the_listener_has_no_effect() {
        Task task = listening(client, each -> {
                    throw new IllegalStateException("the disk is full");
                })
                .submit(REQUEST);

        assertThat(task.id()).isEqualTo(simulator.tasks().get(0).id());
    }

    @Test
    void the_listener_is_not_called_for_a_refused_request() {
        simulator.failNext(Operation.SUBMIT, Fault.status(451));

        assertThatThrownBy(() -> listening(client, task -> heard.add(task.id())).submit(REQUEST))
                .isNotNull();
        assertThat(heard).isEmpty();
    }

    @Test
    void the_listener_receives_a_task_whose_caller_stopped_waiting() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        simulator.failNext(Operation.SUBMIT, Fault.held(done::countDown, release));
        CompletableFuture<Task> gone =
                listening(client, task -> heard.add(task.id())).submitAsync(REQUEST);
        done.await();
        gone.cancel(true);
        release.countDown();

        assertThat(heard.poll(30, TimeUnit.SECONDS))
                .isEqualTo(simulator.tasks().get(0).id());
    }

    @Test
    void a_null_listener_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().taskListener(null))
                .withMessageStartingWith("taskListener must not be null: ");
        assertThat(List.copyOf(heard)).isEmpty();
    }
}
