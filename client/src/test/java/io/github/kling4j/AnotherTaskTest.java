package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.TransportException;
import io.github.kling4j.error.WaitTimedOutException;
import io.github.kling4j.model.Task;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.HttpFault;
import io.github.kling4j.simulator.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A response about another task, for example from a cache or a proxy, is never mistaken for the requested task. */
class AnotherTaskTest extends WithSimulator {

    private static final String OTHER = "0ddf30ca-2b4a-4d2b-9c5d-5a4f6c7be3a1";

    @Test
    void a_look_up_whose_response_describes_another_task_is_retried() {
        String id = client.imageToVideo().submit(REQUEST).id();
        answerWithOther();

        assertThat(client.imageToVideo().get(id).id()).isEqualTo(id);
    }

    @Test
    void a_wait_continues_after_a_response_about_another_task_without_calling_its_listener() {
        String id = client.imageToVideo().submit(REQUEST).id();
        answerWithOther();
        List<Task> heard = new ArrayList<>();

        Task done = client.imageToVideo()
                .await(id, WaitOptions.builder().listener(heard::add).build());

        assertThat(done.id()).isEqualTo(id);
        assertThat(heard).isNotEmpty().allSatisfy(task -> assertThat(task.id()).isEqualTo(id));
    }

    @Test
    void the_exception_of_a_look_up_names_both_tasks_and_the_videos() {
        for (int i = 0; i < 5; i++) {
            answerWithOther();
        }

        TransportException thrown = catchThrowableOfType(
                TransportException.class, () -> client.imageToVideo().get("a-task"));

        assertThat(thrown)
                .hasMessage("the look-up of task a-task returned task " + OTHER
                        + ", with the status succeeded and the videos [\"https://v.example/other.mp4\"] "
                        + "[task a-task]");
        assertThat(thrown.taskId()).isEqualTo("a-task");
    }

    @Test
    void the_exception_of_a_wait_names_both_tasks_and_the_videos() {
        for (int i = 0; i < 500; i++) {
            answerWithOther();
        }

        WaitTimedOutException thrown = catchThrowableOfType(
                WaitTimedOutException.class,
                () -> client.imageToVideo()
                        .await(
                                "a-task",
                                WaitOptions.builder()
                                        .deadline(Duration.ofMinutes(2))
                                        .build()));

        assertThat(thrown)
                .hasMessageContaining("task a-task returned task " + OTHER)
                .hasMessageContaining("https://v.example/other.mp4")
                .hasMessageEndingWith("[task a-task]");
    }

    @Test
    void the_status_word_of_another_task_is_shortened_in_the_message() {
        for (int i = 0; i < 5; i++) {
            simulator.failNext(
                    Operation.LOOK_UP,
                    Fault.status(200)
                            .body("{\"task_info\":{\"id\":\"other\",\"status\":\"" + "x".repeat(100_000) + "\"}}"));
        }

        TransportException thrown = catchThrowableOfType(
                TransportException.class, () -> client.imageToVideo().get("a-task"));

        assertThat(thrown.getMessage()).hasSizeLessThan(1200);
    }

    @Test
    void the_exception_of_a_look_up_without_a_task_has_the_status_and_the_response() {
        Map<HttpFault, String> messages = Map.of(
                Fault.status(204).body(""), "204 and it had no body [task a-task]",
                Fault.status(205).body("{}"), "205: HTTP 205 had non-zero Content-Length: 2 [task a-task]",
                Fault.status(200).body("[]"), "200: [] [task a-task]");
        messages.forEach((answer, message) -> {
            for (int i = 0; i < 5; i++) {
                simulator.failNext(Operation.LOOK_UP, answer);
            }

            assertThat(catchThrowableOfType(
                            TransportException.class,
                            () -> client.imageToVideo().get("a-task")))
                    .hasMessage("the response to the look-up contains no readable task; its status was " + message);
        });
    }

    @Test
    void ids_are_compared_case_insensitively_and_a_response_without_an_id_is_accepted() {
        simulator.failNext(
                Operation.LOOK_UP,
                Fault.status(200).body("{\"task_info\":{\"id\":\"A-TASK\",\"status\":\"pending\"}}"));
        simulator.failNext(Operation.LOOK_UP, Fault.status(200).body("{\"task_info\":{\"status\":\"pending\"}}"));

        assertThat(client.imageToVideo().get("a-task").id()).isEqualTo("A-TASK");
        assertThat(client.imageToVideo().get("a-task").id()).isEqualTo("a-task");
    }

    private void answerWithOther() {
        simulator.failNext(
                Operation.LOOK_UP,
                Fault.status(200)
                        .body("{\"task_info\":{\"id\":\"" + OTHER
                                + "\",\"status\":\"succeeded\"},\"videos\":[\"https://v.example/other.mp4\"]}"));
    }
}
