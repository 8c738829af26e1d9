package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kling4j.KlingClient;
import io.github.kling4j.simulator.KlingSimulator;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A killed process loses no commit in the H2 file, and several processes can use the file concurrently. */
@Timeout(180)
class H2FileTest {

    private final KlingSimulator simulator =
            KlingSimulator.builder().token("simulated-token").start();

    @TempDir
    private Path directory;

    private VideoJobs open(KlingClient client) {
        return WorkerProcess.tuned(VideoJobs.builder(client), directory)
                .file(directory.resolve("jobs"))
                .open();
    }

    @Test
    void submitting_is_in_the_file_if_the_process_is_killed_right_after_its_commit() throws Exception {
        try (KlingClient client = Requests.client(simulator);
                Workers workers = workers()) {
            try (VideoJobs jobs = open(client)) {
                jobs.add("a", Requests.text("one"));
            }
            // The first request of the worker follows the commit of submitting.
            Process process = workers.start("before-post:1");
            awaitLine(process, "at before-post");
            process.toHandle().destroyForcibly();
            process.waitFor();

            try (VideoJobs jobs = open(client)) {
                assertThat(jobs.get("a").state()).isEqualTo(JobState.SUBMITTING);
                assertThat(simulator.submissions()).isZero();

                jobs.start();
                assertThat(jobs.awaitIdle(Duration.ofMinutes(2))).isTrue();
                assertThat(jobs.get("a").state()).isEqualTo(JobState.UNKNOWN);
                assertThat(simulator.submissions()).isZero();
            }
        } finally {
            simulator.close();
        }
    }

    @Test
    void a_process_works_while_others_add_and_list_and_the_process_that_serves_the_file_is_killed() throws Exception {
        try (KlingClient client = Requests.client(simulator);
                Workers workers = workers()) {
            Process first = workers.start("never:0"); // it opens the file first, and serves it
            awaitLine(first, "started");
            Process second = workers.start("never:0");
            awaitLine(second, "started");
            try (VideoJobs jobs = open(client)) {
                jobs.add("a", Requests.text("one"));
                assertThat(jobs.awaitIdle(Duration.ofMinutes(1))).isTrue();
                assertThat(jobs.list(JobState.DONE, null, 10))
                        .extracting(Job::key)
                        .containsExactly("a");

                first.toHandle().destroyForcibly();
                first.waitFor();
                addAgain(jobs, "b", "two");
                assertThat(jobs.awaitIdle(Duration.ofMinutes(1))).isTrue();
                assertThat(jobs.list(JobState.DONE, null, 10))
                        .extracting(Job::key)
                        .containsExactly("a", "b");
                assertThat(simulator.submissions()).isEqualTo(2);
            }
        } finally {
            simulator.close();
        }
    }

    @Test
    void processes_that_open_the_file_concurrently_wait_for_each_other() throws Exception {
        List<Process> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Djava.util.logging.config.file=src/test/resources/logging.properties",
                            "-cp",
                            System.getProperty("java.class.path"),
                            AddProcess.class.getName(),
                            directory.resolve("jobs").toString(),
                            "job-" + i)
                    .inheritIO()
                    .start());
        }
        for (Process process : all) {
            assertThat(process.waitFor()).isZero();
        }
        try (KlingClient client = Requests.client(simulator);
                VideoJobs jobs = open(client)) {
            assertThat(jobs.counts()).containsEntry(JobState.QUEUED, 4L);
        } finally {
            simulator.close();
        }
    }

    @Test
    void a_file_that_cannot_be_opened_fails_immediately_with_a_store_exception() throws Exception {
        Files.writeString(directory.resolve("not-a-directory"), "");
        try (KlingClient client = Requests.client(simulator)) {
            assertThatThrownBy(() -> VideoJobs.builder(client)
                            .file(directory.resolve("not-a-directory").resolve("jobs"))
                            .open())
                    .isInstanceOf(StoreException.class);
        } finally {
            simulator.close();
        }
    }

    private Workers workers() {
        return new Workers(
                H2File.url(directory.resolve("jobs")), simulator.baseUrl().toString(), directory, 1);
    }

    /** While another process takes over the file, add fails with an exception and can be repeated. */
    static void addAgain(VideoJobs jobs, String key, String prompt) {
        for (int attempts = 0; ; attempts++) {
            try {
                jobs.add(key, Requests.text(prompt));
                return;
            } catch (StoreException e) {
                if (attempts == 20) {
                    throw e;
                }
            }
        }
    }

    private static void awaitLine(Process process, String expected) throws Exception {
        BufferedReader lines = process.inputReader();
        String line = lines.readLine();
        while (line != null && !line.startsWith(expected)) {
            line = lines.readLine();
        }
        assertThat(line).startsWith(expected);
    }
}
