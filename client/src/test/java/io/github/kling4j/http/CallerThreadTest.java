package io.github.kling4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The thread that waits for an operation runs its steps, and leaves nothing to others that it can do itself. */
@Timeout(30)
class CallerThreadTest {

    private final List<Runnable> afterwards = new CopyOnWriteArrayList<>();
    private final CallerThread caller = new CallerThread(afterwards::add);
    private final CompletableFuture<String> result = new CompletableFuture<>();

    @Test
    void an_operation_that_ends_on_the_waiting_thread_wakes_up_no_other_thread() throws Exception {
        caller.execute(() -> result.complete("done"));

        caller.doStepsUntilDone(result);

        assertThat(afterwards).isEmpty();
    }

    @Test
    void an_operation_that_ends_on_another_thread_wakes_up_the_waiting_one() throws Exception {
        Thread waiting = Thread.currentThread();
        Thread other = new Thread(() -> {
            while (waiting.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            result.complete("done");
        });
        other.start();

        caller.doStepsUntilDone(result);

        other.join();
        assertThat(afterwards).isEmpty();
    }

    @Test
    void steps_that_come_after_the_end_run_elsewhere() throws Exception {
        Runnable late = () -> {};
        Runnable later = () -> {};
        caller.execute(() -> {
            caller.execute(late);
            result.complete("done");
        });

        caller.doStepsUntilDone(result);
        caller.execute(later);

        assertThat(afterwards).containsExactly(late, later);
    }
}
