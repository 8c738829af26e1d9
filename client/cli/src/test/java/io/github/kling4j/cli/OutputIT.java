package io.github.kling4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.simulator.KlingSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output of processes: closed pipes, full disks, and the files of the build. */
class OutputIT {

    private final KlingSimulator simulator = KlingSimulator.start();

    @TempDir
    private Path directory;

    @AfterEach
    void end() {
        simulator.close();
    }

    private Shell shell() {
        return new Shell(
                directory,
                Map.of(
                        "MULEROUTER_API_KEY",
                        simulator.token(),
                        "MULEROUTER_BASE_URL",
                        simulator.baseUrl().toString()));
    }

    @Test
    void a_full_disk_at_standard_output_is_reported_and_the_task_is_printed() throws IOException {
        try (Shell shell = shell()) {
            Shell.Ended ended = shell.run("kling submit text-to-video --prompt boat > /dev/full");

            assertThat(ended.output())
                    .startsWith("task " + simulator.tasks().get(0).id() + " accepted")
                    .endsWith("kling: standard output could not be written: No space left on device\n");
            assertThat(ended.status()).isEqualTo(9);
        }
    }

    @Test
    void a_closed_pipe_loses_neither_the_task_nor_the_video() throws IOException {
        try (Shell shell = shell()) {
            shell.run("kling text-to-video --prompt boat -o boat.mp4 --first-look 0s --interval 10ms --json | true");
        }
        assertThat(directory.resolve("boat.mp4")).isRegularFile();
        assertThat(Files.readString(directory.resolve(".state/kling/tasks.jsonl")))
                .contains(simulator.tasks().get(0).id());
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void a_reader_that_ends_early_is_not_reported_as_a_failure() throws IOException {
        try (Shell shell = shell()) {
            assertThat(shell.run("kling rules text-to-video | head -n 1").output())
                    .isEqualTo("TextToVideoRequest  maxLength  prompt\n");
        }
    }

    @Test
    void a_link_to_the_script_finds_the_jar() throws IOException {
        Files.createSymbolicLink(directory.resolve("film"), Shell.SCRIPT);
        try (Shell shell = shell()) {
            assertThat(shell.run("./film --version").output()).startsWith("kling 0.");
        }
        Files.delete(directory.resolve("film"));
    }

    @Test
    void arguments_reach_the_service_unchanged_in_every_locale() throws IOException {
        try (Shell shell = shell()) {
            assertThat(shell.run("LC_ALL=C kling text-to-video --prompt 'ein Boot verläßt den Hafen 😀' --dry-run "
                                    + "--json"
                                    + " 2> /dev/null")
                            .output())
                    .isEqualTo("{\"prompt\":\"ein Boot verläßt den Hafen 😀\"}\n");
        }
    }

    @Test
    void the_jar_runs_without_the_script() throws IOException {
        try (Shell shell = shell()) {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            assertThat(shell.run(java + " -jar " + Path.of("target/kling.jar").toAbsolutePath() + " rules | head -n 1")
                            .output())
                    .startsWith("image-to-video  ");
        }
    }

    @Test
    void the_completion_that_the_build_writes_is_read_by_bash() throws IOException {
        String completion =
                Path.of("target/documents/kling_completion").toAbsolutePath().toString();
        try (Shell shell = shell()) {
            assertThat(shell.run("bash -c 'source " + completion + " && complete -p kling'")
                            .output())
                    .contains("kling");
        }
        assertThat(Files.readString(Path.of(completion))).contains("--first-frame");
    }

    @Test
    void the_build_writes_a_manual_page_for_each_command() {
        assertThat(Path.of("target/documents/adoc/kling-jobs-add-omni-video-edit.adoc"))
                .isRegularFile();
        assertThat(Path.of("target/documents/adoc/kling.adoc")).content().contains("do not simply repeat it");
    }
}
