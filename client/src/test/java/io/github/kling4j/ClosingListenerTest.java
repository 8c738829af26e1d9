package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.WaitInterruptedException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A task listener closes the client: the caller still receives the task. */
@Timeout(30)
class ClosingListenerTest extends WithSimulator {

    private final AtomicReference<String> told = new AtomicReference<>();
    private KlingClient closing;

    @BeforeEach
    void listen() {
        closing = client(simulator.token())
                .taskListener(task -> {
                    told.set(task.taskInfo().id());
                    closing.close();
                })
                .build();
    }

    @Test
    void a_submit_returns_its_task() {
        assertThat(closing.imageToVideo().submit(REQUEST).taskInfo().id()).isEqualTo(told.get());
        assertThat(simulator.tasks())
                .singleElement()
                .satisfies(task -> assertThat(task.id()).isEqualTo(told.get()));
    }

    @Test
    void the_future_of_a_submit_has_its_task() {
        assertThat(closing.imageToVideo().submitAsync(REQUEST).join().taskInfo().id())
                .isEqualTo(told.get());
    }

    @Test
    void a_generation_ends_as_an_interrupted_wait_for_its_task() {
        WaitInterruptedException thrown = catchThrowableOfType(
                WaitInterruptedException.class, () -> closing.imageToVideo().generate(REQUEST));

        assertThat(thrown.taskId()).isEqualTo(told.get());
        assertThat(client.imageToVideo().await(thrown.taskId()).videos()).hasSize(1);
    }

    @Test
    void the_future_of_a_generation_ends_as_an_interrupted_wait_for_its_task() {
        CompletionException thrown = catchThrowableOfType(
                CompletionException.class,
                () -> closing.imageToVideo().generateAsync(REQUEST).join());

        assertThat(thrown)
                .cause()
                .isInstanceOfSatisfying(
                        WaitInterruptedException.class,
                        interrupted -> assertThat(interrupted.taskId()).isEqualTo(told.get()));
    }
}
