package io.github.kling4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Operation;
import io.github.kling4j.simulator.TaskScript;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing is submitted twice, no acknowledged task is lost, and each failure explains the consequences for the bill.
 */
class MoneyTest {

    private static final OutputStream BROKEN = new OutputStream() {
        @Override
        public void write(int each) throws IOException {
            throw new IOException("No space left on device");
        }
    };

    private final KlingSimulator simulator = KlingSimulator.start();

    @TempDir
    private Path directory;

    @AfterEach
    void end() {
        simulator.close();
    }

    private Map<String, String> environment() {
        return Map.of(
                "MULEROUTER_API_KEY", simulator.token(),
                "MULEROUTER_BASE_URL", simulator.baseUrl().toString(),
                "XDG_STATE_HOME", directory.toString());
    }

    private String[] generate() {
        return new String[] {
            "text-to-video", "--prompt", "a boat", "-o", video().toString(), "--first-look", "0s", "--interval", "1ms"
        };
    }

    private Path video() {
        return directory.resolve("boat.mp4");
    }

    private String task() {
        return simulator.tasks().get(0).id();
    }

    @Test
    void a_submit_without_a_response_is_not_repeated_and_its_outcome_is_unknown() {
        simulator.failNext(Operation.SUBMIT, Fault.resetAfterWork());

        Ran ran = Ran.kling(environment(), generate());

        assertThat(ran.err())
                .startsWith("kling: the request may have been accepted and billed: ")
                .endsWith("; look for the task in the service's console before you submit again\n")
                .hasLineCount(1);
        assertThat(ran.status()).isEqualTo(ExitStatus.OUTCOME_UNKNOWN.number());
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void a_failing_service_leaves_the_outcome_unknown() {
        simulator.failNext(Operation.SUBMIT, Fault.status(503));

        Ran ran = Ran.kling(environment(), generate());

        assertThat(ran.status()).isEqualTo(ExitStatus.OUTCOME_UNKNOWN.number());
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void a_refusal_is_reported_as_not_billed() {
        simulator.failNext(Operation.SUBMIT, Fault.status(402));

        Ran ran = Ran.kling(environment(), generate());

        assertThat(ran.err())
                .startsWith("kling: ")
                .endsWith("; nothing was billed\n")
                .hasLineCount(1);
        assertThat(ran.status()).isEqualTo(ExitStatus.REFUSED.number());
        assertThat(simulator.tasks()).isEmpty();
    }

    @Test
    void a_wrong_key_is_reported_with_its_source() {
        simulator.failNext(Operation.SUBMIT, Fault.status(401));

        Ran ran = Ran.kling(environment(), generate());

        assertThat(ran.err())
                .endsWith("; nothing was billed; check the key in MULEROUTER_API_KEY or in the --key-file\n");
    }

    @Test
    void an_unreachable_service_is_reported_as_not_billed() {
        simulator.close();

        Ran ran = Ran.kling(environment(), generate());

        assertThat(ran.err()).endsWith("; nothing was billed\n").hasLineCount(1);
        assertThat(ran.status()).isEqualTo(ExitStatus.REFUSED.number());
    }

    @Test
    void a_wait_that_ends_early_prints_the_command_that_continues() {
        simulator.nextTask(TaskScript.statuses("processing"));
        String[] words = generate();
        words[6] = "1h";

        Ran ran = Ran.kling(environment(), append(words, "--timeout", "0s"));

        assertThat(ran.err())
                .endsWith("; the task continues; wait for it with: kling wait " + task() + " --model text-to-video -o "
                        + video() + "\n");
        assertThat(ran.status()).isEqualTo(ExitStatus.NOT_FINISHED.number());
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void a_failed_task_is_reported_with_the_reason() {
        simulator.nextTask(TaskScript.failing(2001, "Invalid request", "the frame is black"));

        Ran ran = Ran.kling(environment(), generate());

        assertThat(ran.err()).contains("the frame is black").contains(task());
        assertThat(ran.status()).isEqualTo(ExitStatus.TASK_FAILED.number());
    }

    @Test
    void if_a_video_is_not_saved_the_download_command_is_printed() {
        for (int i = 0; i < 5; i++) {
            simulator.failNext(Operation.DOWNLOAD, Fault.status(404));
        }

        Ran ran = Ran.kling(environment(), generate());

        assertThat(ran.err())
                .endsWith("; the video is paid for; download it with: kling download " + task()
                        + " --model text-to-video -o " + video() + "\n");
        assertThat(ran.status()).isEqualTo(ExitStatus.NOT_SAVED.number());
        assertThat(video()).doesNotExist();
    }

    @Test
    void a_full_disk_at_standard_output_loses_neither_the_task_nor_the_video() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Ran.run(BROKEN, err, environment(), generate());

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("task " + task() + " accepted, text-to-video")
                .endsWith("kling: standard output could not be written: No space left on device\n");
        assertThat(status).isEqualTo(ExitStatus.OUTPUT.number());
        assertThat(video()).isRegularFile();
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void a_task_whose_printed_id_was_lost_is_in_the_task_log() throws IOException {
        int status = Ran.run(BROKEN, BROKEN, environment(), "submit", "text-to-video", "--prompt", "a boat");

        assertThat(status).isEqualTo(ExitStatus.OUTPUT.number());
        assertThat(Files.readString(directory.resolve("kling/tasks.jsonl")))
                .contains("\"task\":\"" + task() + "\",\"model\":\"text-to-video\"");
    }

    @Test
    void a_task_log_that_cannot_be_written_is_reported_and_has_no_other_effect() throws IOException {
        Files.writeString(directory.resolve("kling"), "a file in the way");

        Ran ran = Ran.kling(environment(), generate());

        assertThat(ran.err())
                .startsWith("kling: the task is not recorded in " + directory.resolve("kling/tasks.jsonl"));
        assertThat(ran.out()).isEqualTo(video() + "\n");
        assertThat(ran.status()).isZero();
    }

    @Test
    void an_invalid_path_of_the_task_log_does_not_hide_the_task() {
        Map<String, String> environment = new HashMap<>(environment());
        environment.put("XDG_STATE_HOME", "no\0path");

        Ran ran = Ran.kling(environment, append(generate(), "--json"));

        assertThat(ran.err())
                .startsWith("kling: the task is not recorded in no\\u0000path/kling/tasks.jsonl: ")
                .contains("task " + task() + " accepted, text-to-video\n");
        assertThat(ran.out()).startsWith("{\"event\":\"accepted\",\"task\":\"" + task() + "\"");
        assertThat(ran.status()).isZero();
    }

    @Test
    void every_failure_is_a_json_object() {
        simulator.failNext(Operation.SUBMIT, Fault.status(402));

        Ran ran = Ran.kling(environment(), append(generate(), "--json"));

        assertThat(ran.out())
                .startsWith("{\"event\":\"error\",\"kind\":\"refused\",\"exit_status\":4,\"message\":\"")
                .hasLineCount(1);
    }

    @Test
    void a_stack_trace_is_shown_only_with_debug() {
        simulator.failNext(Operation.SUBMIT, Fault.status(402));
        simulator.failNext(Operation.SUBMIT, Fault.status(402));

        assertThat(Ran.kling(environment(), generate()).err()).doesNotContain("\tat ");
        assertThat(Ran.kling(environment(), append(generate(), "--debug")).err())
                .contains("\tat ");
    }

    @Test
    void neither_the_output_nor_the_task_log_contains_the_key() throws IOException {
        Ran ran = Ran.kling(environment(), append(generate(), "--json", "--debug"));

        assertThat(ran.out() + ran.err() + Files.readString(directory.resolve("kling/tasks.jsonl")))
                .doesNotContain(simulator.token());
    }

    private static String[] append(String[] words, String... more) {
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return all;
    }
}
