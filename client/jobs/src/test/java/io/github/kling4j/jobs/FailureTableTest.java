package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.KlingClient;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Operation;
import io.github.kling4j.simulator.TaskScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reproduces each failure in the table of the guide. */
@Timeout(180)
class FailureTableTest {

    @TempDir
    private Path directory;

    private int rows;

    private interface Failure {
        void prepare(KlingSimulator simulator, KlingClient client, JobStore store, Path acknowledgements)
                throws IOException;
    }

    @Test
    void the_failure_table_in_the_guide_is_correct() throws Exception {
        List<String> table = new ArrayList<>();
        table.add(row("the service returns 429", submit(Fault.status(429))));
        table.add(row("the service returns 401 or 402", submit(Fault.status(402))));
        table.add(row("the service returns another 4xx, but not 408", submit(Fault.status(451))));
        table.add(row("the service returns 5xx or 408", submit(Fault.status(503))));
        table.add(row("the connection ends before a response", submit(Fault.resetAfterWork())));
        table.add(row(
                "the task fails",
                (simulator, client, store, acks) -> simulator.nextTask(TaskScript.failing(3005, "Upstream", "no"))));
        table.add(row(
                "a look-up fails",
                (simulator, client, store, acks) -> simulator.failNext(Operation.LOOK_UP, Fault.status(500))));
        table.add(row(
                "the URL of a video has expired",
                (simulator, client, store, acks) -> simulator.failNext(Operation.DOWNLOAD, Fault.status(403))));
        table.add(row("the process is killed before submitting is committed", (simulator, client, store, acks) -> {}));
        table.add(row(
                "the process is killed after that, before the acknowledgement is logged",
                (simulator, client, store, acks) -> submitting(store)));
        table.add(row(
                "the process is killed after that, before waiting is committed",
                (simulator, client, store, acks) -> logged(client, store, acks)));
        table.add(row("the process is killed while it waits or downloads", (simulator, client, store, acks) -> {
            StoredJob submitting = submitting(store);
            Outcome.Attempt attempt = new Outcome.Attempt(1, submitting.attemptId(), false);
            store.move(
                    submitting,
                    new Outcome.Acknowledged(taken(client)).of(submitting, attempt, submitting.changedAt()));
        }));

        assertThat(shown()).isEqualTo(table);
    }

    private static Failure submit(Fault fault) {
        return (simulator, client, store, acks) -> simulator.failNext(Operation.SUBMIT, fault);
    }

    private static StoredJob submitting(JobStore store) {
        StoredJob queued = store.find("a");
        StoredJob submitting = queued.submitting(queued.createdAt());
        assertThat(store.move(queued, submitting)).isTrue();
        return submitting;
    }

    private static String taken(KlingClient client) {
        return client.textToVideo().submit(Requests.text("waves")).taskInfo().id();
    }

    private static void logged(KlingClient client, JobStore store, Path acknowledgements) throws IOException {
        Requests.logged(acknowledgements, store, submitting(store), taken(client));
    }

    private String row(String failure, Failure made) throws Exception {
        Path here = directory.resolve("row-" + rows++);
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:row" + rows + ";DB_CLOSE_DELAY=-1");
        try (KlingSimulator simulator = KlingSimulator.start();
                KlingClient client = Requests.client(simulator);
                VideoJobs jobs = WorkerProcess.tuned(VideoJobs.builder(client), here)
                        .dataSource(h2)
                        .open()) {
            jobs.add("a", Requests.text("waves"));
            JobStore store = new JobStore(new Database(h2), new Events(each -> {}, "dead"));
            made.prepare(simulator, client, store, here.resolve("acknowledgements"));
            jobs.start();
            shorten(h2, jobs);
            assertThat(jobs.awaitIdle(Duration.ofMinutes(2))).isTrue();
            return "| " + failure + " | " + jobs.get("a").state() + " | " + simulator.submissions() + " |";
        }
    }

    /** Shortens the pause after 401 and 402, which lasts a minute. */
    private static void shorten(JdbcDataSource h2, VideoJobs jobs) throws InterruptedException {
        jobs.awaitIdle(Duration.ofMillis(500));
        if (jobs.health().pausedUntil() != null) {
            new Database(h2)
                    .transaction(connection -> Database.update(
                            connection,
                            "update kling_pace set paused_until = timestamp with time zone"
                                    + " '1970-01-01 00:00:00+00'"));
            new Database(h2)
                    .transaction(connection -> Database.update(connection, "update kling_job set not_before = null"));
        }
    }

    /** Returns the first three columns of the guide's table. */
    private static List<String> shown() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.startsWith("| failure "))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.replaceFirst("^((\\|[^|]*){3}\\|).*", "$1"))
                .toList();
    }
}
