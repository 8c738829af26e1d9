package io.github.kling4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Operation;
import io.github.kling4j.simulator.TaskScript;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs in several processes on one database. */
class JobsIT {

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
    void jobs_in_a_file_are_listed_while_another_process_works_on_them() throws IOException {
        listedWhileWorking("");
    }

    @Test
    void jobs_in_postgresql_are_listed_while_another_process_works_on_them() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            listedWhileWorking(" --database 'jdbc:postgresql://localhost:" + postgres.getPort()
                    + "/postgres' --database-user postgres");
        } catch (IOException | IllegalStateException e) {
            String line = "PostgreSQL cannot start here, so that nothing is known of jobs in it: " + e;
            if (System.getenv("KLING_REQUIRE_POSTGRESQL") != null) {
                fail(line, e);
            }
            System.out.println(line);
            Assumptions.abort(line);
        }
    }

    private void listedWhileWorking(String database) throws IOException {
        simulator.nextTask(TaskScript.statuses("processing"));
        try (Shell worker = shell();
                Shell other = shell()) {
            assertThat(other.run("kling jobs add text-to-video boat --prompt boat" + database)
                            .output())
                    .isEqualTo("queued      boat\n");
            worker.begin("kling jobs run --first-look 1s --interval 1s" + database);
            assertThat(worker.line()).isEqualTo("boat  queued -> submitting  attempt 1");
            assertThat(worker.line()).startsWith("boat  submitting -> waiting");

            Shell.Ended list = other.run("kling jobs list" + database);

            assertThat(list.output())
                    .isEqualTo("waiting     boat  task "
                            + simulator.tasks().get(0).id() + "  the service acknowledged task "
                            + simulator.tasks().get(0).id() + "\n");
            assertThat(other.run("kling jobs show boat --json" + database).output())
                    .contains("\"state\":\"waiting\"")
                    .contains("\"from\":\"queued\",\"to\":\"submitting\"");
        }
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void a_job_with_an_unknown_outcome_is_submitted_again_only_with_an_explicit_option() throws IOException {
        simulator.failNext(Operation.SUBMIT, Fault.status(503));
        try (Shell shell = shell()) {
            shell.run("kling jobs add text-to-video boat --prompt boat");
            Shell.Ended run = shell.run("kling jobs run --first-look 1s --interval 1s");
            assertThat(run.output()).contains("all jobs have ended: 1 unknown").contains("--state unknown");
            assertThat(run.status()).isEqualTo(3);

            Shell.Ended retry = shell.run("kling jobs retry boat");

            assertThat(retry.output())
                    .isEqualTo("kling: the service may have accepted the job \"boat\"; look for its task in the "
                            + "service's console: if the task exists, run kling jobs resolve boat TASK; if not, "
                            + "run kling jobs retry again with --may-buy-twice\n");
            assertThat(retry.status()).isEqualTo(8);
            assertThat(shell.run("kling jobs retry boat --may-buy-twice").output())
                    .startsWith("queued      boat");
            assertThat(shell.run("kling jobs run --first-look 1s --interval 1s").status())
                    .isZero();
            assertThat(directory.resolve("videos/boat.mp4")).isRegularFile();
        }
        assertThat(simulator.submissions()).isEqualTo(2);
    }

    @Test
    void a_key_cannot_be_reused_for_another_request() throws IOException {
        try (Shell shell = shell()) {
            shell.run("kling jobs add text-to-video boat --prompt boat");

            assertThat(shell.run("kling jobs add text-to-video boat --prompt boat")
                            .output())
                    .isEqualTo("queued      boat\n");
            Shell.Ended conflict = shell.run("kling jobs add text-to-video boat --prompt ship");
            assertThat(conflict.output())
                    .startsWith("kling: a job with the key \"boat\" and a different request already exists: ")
                    .endsWith("; use another key for a new video\n");
            assertThat(conflict.status()).isEqualTo(8);
            assertThat(shell.run("kling jobs show ship").output())
                    .isEqualTo("kling: no job has the key \"ship\"; kling jobs list shows all\n");
        }
    }
}
