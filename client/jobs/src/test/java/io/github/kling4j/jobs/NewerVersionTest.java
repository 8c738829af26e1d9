package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kling4j.KlingClient;
import io.github.kling4j.simulator.KlingSimulator;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The database contains states and kinds of requests of a newer version. */
@Timeout(120)
class NewerVersionTest {

    private static final String WHY =
            "this version of kling4j does not know the state \"paused\" of this job; use the newer version"
                    + " that wrote this state";

    private final KlingSimulator simulator = KlingSimulator.start();
    private final KlingClient client = Requests.client(simulator);
    private final JdbcDataSource h2 = new JdbcDataSource();
    private VideoJobs jobs;

    @TempDir
    private Path directory;

    @BeforeEach
    void open() throws SQLException {
        h2.setURL("jdbc:h2:mem:" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1");
        jobs = WorkerProcess.tuned(VideoJobs.builder(client), directory)
                .dataSource(h2)
                .inFlight(2)
                .open();
        jobs.add("known", Requests.text("one"));
        jobs.add("paused", Requests.text("two"));
        jobs.add("kind", Requests.text("three"), 9);
        execute("update kling_job set state = 'paused', admitted = true, reason = 'by a newer one' where job_key = "
                + "'paused'");
        execute("update kling_job set kind = 'soundToVideo' where job_key = 'kind'");
        execute("insert into kling_history (job_key, from_state, to_state, at, machine, reason)"
                + " values ('paused', 'queued', 'paused', current_timestamp, 'newer', 'a person asked')");
    }

    @AfterEach
    void close() {
        jobs.close();
        client.close();
        simulator.close();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = h2.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void work() throws InterruptedException {
        jobs.start();
        while (jobs.get("known").state() != JobState.DONE) {
            jobs.awaitIdle(Duration.ofMillis(100));
        }
    }

    @Test
    void jobs_in_an_unknown_state_are_not_changed_while_others_are_run() throws Exception {
        Job before = jobs.get("paused");
        work();

        assertThat(jobs.get("paused")).isEqualTo(before);
        assertThat(before.state()).isEqualTo(JobState.UNRECOGNIZED);
        assertThat(before.reason()).isEqualTo(WHY);
        assertThat(jobs.history("paused")).extracting(Transition::to).containsExactly(JobState.UNRECOGNIZED);
        assertThat(jobs.counts()).containsEntry(JobState.UNRECOGNIZED, 1L);
        assertThat(jobs.list(JobState.UNRECOGNIZED, null, 10)).containsExactly(before);
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void operations_on_a_job_in_an_unknown_state_are_rejected_with_its_name() {
        List<Consumer<String>> orders =
                List.of(jobs::cancel, jobs::retry, key -> jobs.resolve(key, "task-1"), jobs::delete);
        List<String> done = List.of("cancelled", "retried", "resolved", "deleted");
        for (int i = 0; i < orders.size(); i++) {
            Consumer<String> order = orders.get(i);
            assertThatThrownBy(() -> order.accept("paused"))
                    .isInstanceOf(JobStateException.class)
                    .hasMessage("the job \"paused\" is unrecognized and cannot be " + done.get(i) + ": " + WHY);
        }
    }

    @Test
    void a_late_acknowledgement_of_a_job_in_an_unknown_state_is_only_recorded_in_its_history() {
        JobStore store = new JobStore(new Database(h2), new Events(each -> {}, "test"));
        new Settlements(store, () -> jobs.get("paused").changedAt())
                .take(new Acknowledgement("paused", 1, 5, "another", "task-1"));

        assertThat(jobs.history("paused").get(1).reason()).contains("task-1");
        assertThat(new Database(h2)
                        .<List<String>>transaction(connection -> Database.query(
                                connection, row -> row.getString(1), "select to_state from kling_history order by id")))
                .containsExactly("paused", "paused");
    }

    @Test
    void the_log_reports_jobs_for_a_newer_version() throws Exception {
        List<String> told = new ArrayList<>();
        Logger logger = Logger.getLogger("io.github.kling4j.jobs");
        Handler handler = new Handler() {
            @Override
            public synchronized void publish(LogRecord line) {
                told.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.setLevel(Level.WARNING);
        logger.addHandler(handler);
        try {
            work();
            jobs.close(); // the chores have run
        } finally {
            logger.removeHandler(handler);
            logger.setLevel(null);
        }

        assertThat(told)
                .contains(
                        "1 job is in the state \"paused\", which this version of kling4j does not know; such jobs need"
                                + " a newer version",
                        "1 job is queued and of the kind \"soundToVideo\", which this version of kling4j does not know;"
                                + " such jobs need a newer version");
    }
}
