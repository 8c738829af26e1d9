package io.github.kling4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TaskScriptTest {

    private final KlingSimulator simulator =
            KlingSimulator.builder().script(TaskScript.statuses("completed")).start();
    private final Http http = new Http(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void a_script_is_for_the_next_task_only_and_two_are_for_the_next_two() throws Exception {
        simulator.nextTask(TaskScript.statuses("queued"));
        simulator.nextTask(TaskScript.statuses("retrying"));
        String first = http.accepted();
        String second = http.accepted();
        String third = http.accepted();

        assertThat(http.lookUp(first).body()).contains("\"status\":\"queued\"");
        assertThat(http.lookUp(second).body()).contains("\"status\":\"retrying\"");
        assertThat(http.lookUp(third).body()).contains("\"status\":\"completed\"", third + ".mp4");
    }

    @Test
    void a_task_may_show_a_word_that_nobody_knows() throws Exception {
        simulator.nextTask(TaskScript.statuses("dreaming", "succeeded"));
        String id = http.accepted();

        assertThat(http.lookUp(id).body()).contains("\"status\":\"dreaming\"");
        assertThat(http.lookUp(id).body()).contains("\"status\":\"succeeded\"", "\"videos\":[");
    }

    @Test
    void a_failed_task_is_a_successful_look_up_with_the_error_in_the_task() throws Exception {
        simulator.nextTask(TaskScript.failing(2001, "Invalid", "the frame is black"));
        String id = http.accepted();

        assertThat(http.lookUp(id).body()).contains("\"status\":\"pending\"").doesNotContain("error");
        HttpResponse<String> failed = http.lookUp(id);
        assertThat(failed.statusCode()).isEqualTo(200);
        assertThat(failed.body())
                .contains("\"status\":\"failed\"")
                .containsPattern("\"task_info\":\\{[^}]*\"error\":\\{")
                .contains("{\"code\":2001,\"title\":\"Invalid\",\"detail\":\"the frame is black\"}")
                .doesNotContain("videos", "error_code");
    }

    @Test
    void a_failure_may_be_described_beside_the_task() throws Exception {
        simulator.nextTask(TaskScript.failingOutside(3005, "Provider error", "not this prompt"));
        String id = http.accepted();
        http.lookUp(id);

        assertThat(http.lookUp(id).body())
                .containsPattern("\"task_info\":\\{[^}]*\"status\":\"failed\"[^{]*},\"error\":\\{")
                .endsWith("{\"error_code\":3005,\"title\":\"Provider error\",\"detail\":\"not this prompt\"}}");
    }

    @Test
    void a_success_may_come_without_videos_or_with_an_empty_list_or_with_odd_texts() throws Exception {
        simulator.nextTask(TaskScript.statuses("succeeded").withoutVideos());
        simulator.nextTask(TaskScript.statuses("succeeded").withVideos());
        simulator.nextTask(TaskScript.statuses("succeeded").withVideos("not a url", ""));

        assertThat(http.lookUp(http.accepted()).body()).contains("succeeded").doesNotContain("videos");
        assertThat(http.lookUp(http.accepted()).body()).contains("\"videos\":[]");
        assertThat(http.lookUp(http.accepted()).body()).contains("\"videos\":[\"not a url\",\"\"]");
    }
}
