package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Transactions on an H2 file run one at a time, so that a killed process leaves only complete transactions. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class TransactionsTest {

    private static final int KILLS = Math.max(4, Integer.getInteger("kills", 0));
    private static final List<String> INDEXES =
            List.of("kling_job_queue", "kling_job_pages", "kling_job_admitted", "kling_job_age");

    @TempDir
    private Path directory;

    private String url;

    @BeforeEach
    void addJobs() {
        url = H2File.url(directory.resolve("jobs"));
        try (HikariDataSource pool = WorkerProcess.pool(url)) {
            Database database = new Database(pool);
            Schema.migrate(database);
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            for (int i = 0; i < TransactionsProcess.JOBS; i++) {
                StoredJob job = StoredJob.added("job-" + i, "image-to-video", 0, now);
                database.transaction(connection -> {
                    JobStore.insert(connection, job, "{}");
                    return null;
                });
            }
        }
    }

    @Test
    void one_transaction_runs_at_a_time_in_all_threads() throws Exception {
        try (HikariDataSource pool = WorkerProcess.pool(url)) {
            TransactionsProcess.run(new Database(pool), directory.resolve("marker"), 50);
        }
        assertConsistent();
    }

    @Test
    void one_transaction_runs_at_a_time_in_all_processes() throws Exception {
        // This process serves the file until both have ended.
        try (HikariDataSource serving = WorkerProcess.pool(url)) {
            assertThat(serving.isRunning()).isTrue();
            Process one = start(100);
            Process two = start(100);
            try {
                begin(one);
                begin(two);
                assertThat(one.waitFor()).isZero();
                assertThat(two.waitFor()).isZero();
            } finally {
                one.destroyForcibly();
                two.destroyForcibly();
            }
        }
        assertConsistent();
    }

    @Test
    void a_killed_process_leaves_only_complete_transactions() throws Exception {
        Random random = new Random(1);
        for (int i = 0; i < KILLS; i++) {
            Process process = start(Integer.MAX_VALUE);
            try {
                begin(process);
                assertThat(process.waitFor(200 + random.nextInt(1000), TimeUnit.MILLISECONDS))
                        .isFalse();
            } finally {
                process.toHandle().destroyForcibly();
                process.waitFor();
            }
            Files.deleteIfExists(directory.resolve("marker"));
            assertConsistent();
        }
    }

    @Test
    void a_database_in_memory_has_no_turns() throws Exception {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:turns");
        try (Connection connection = memory.getConnection()) {
            assertThat(FileTurns.of(connection)).isNull();
        }
    }

    @Test
    void a_second_transaction_of_a_thread_is_refused_and_the_first_one_continues() throws Exception {
        try (HikariDataSource pool = WorkerProcess.pool(url)) {
            Database database = new Database(pool);

            String outer = database.transaction(connection -> {
                assertThatThrownBy(() -> database.transaction(inner -> "inner"))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("this thread already has a transaction on ");
                return "outer";
            });

            assertThat(outer).isEqualTo("outer");
            assertThat(database.<String>transaction(connection -> "next")).isEqualTo("next");
        }
    }

    @Test
    void a_failed_connection_and_a_second_close_leave_one_turn() throws Exception {
        FileTurns turns = new FileTurns(directory.resolve("other.turn.lock"));
        JdbcDataSource broken = new JdbcDataSource();
        broken.setURL("jdbc:h2:file:" + directory.resolve("missing") + ";IFEXISTS=TRUE");
        assertThatThrownBy(() -> new ExclusiveDataSource(broken, turns).getConnection())
                .isInstanceOf(SQLException.class);

        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:twice");
        DataSource exclusive = new ExclusiveDataSource(memory, turns);
        Connection closed = exclusive.getConnection();
        closed.close();
        closed.close();
        try (Connection open = exclusive.getConnection()) {
            assertThat(open.isClosed()).isFalse();
            FutureTask<Connection> second = new FutureTask<>(exclusive::getConnection);
            Thread waiting = new Thread(second);
            waiting.start();
            while (waiting.isAlive() && waiting.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            waiting.interrupt();
            assertThatThrownBy(second::get)
                    .hasRootCauseInstanceOf(InterruptedException.class)
                    .hasMessageContaining("interrupted while waiting for another transaction");
        }
    }

    @Test
    void a_database_whose_file_is_elsewhere_is_refused() throws Exception {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:memFS:turns");
        try (Connection open = memory.getConnection()) {
            assertThat(open.isClosed()).isFalse();
            assertThatThrownBy(() -> new Database(memory))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("the file of the H2 database is not on this machine: memFS:")
                    .hasMessageEndingWith("turns.mv.db; use file(…), or PostgreSQL for several machines");
        }
    }

    /** Waits until the process has opened the database, and lets it start. */
    private static void begin(Process process) throws IOException {
        BufferedReader lines = process.inputReader();
        assertThat(lines.readLine()).isEqualTo("started");
        process.outputWriter().append('\n').flush();
    }

    private Process start(int transactions) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.util.logging.config.file=src/test/resources/logging.properties",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TransactionsProcess.class.getName(),
                        url,
                        directory.resolve("marker").toString(),
                        Integer.toString(transactions))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Each index contains the rows of its table, and each job has one row in the history for each change. */
    private void assertConsistent() {
        try (HikariDataSource pool = WorkerProcess.pool(url)) {
            Database database = new Database(pool);
            Map<String, String> table = jobs(database, "");
            assertThat(table).hasSize(TransactionsProcess.JOBS);
            for (String index : INDEXES) {
                assertThat(jobs(database, index)).as(index).isEqualTo(table);
            }
            List<String> incomplete = database.transaction(connection -> Database.query(
                    connection,
                    row -> row.getString(1),
                    // Each change adds a millisecond.
                    "select job_key from kling_job j where datediff(millisecond, created_at, changed_at)"
                            + " <> (select count(*) from kling_history h where h.job_key = j.job_key)"
                            + " or created_at <> changed_at and not exists (select 1 from kling_history h"
                            + " where h.job_key = j.job_key and h.at = changed_at and to_state = state)"));
            assertThat(incomplete).isEmpty();
        }
    }

    /** Reads the states through an index; through the table if the name is empty. */
    private static Map<String, String> jobs(Database database, String index) {
        Map<String, String> jobs = new TreeMap<>();
        database.transaction(connection -> Database.query(
                connection,
                row -> jobs.merge(row.getString("job_key"), row.getString("state"), (one, other) -> "twice"),
                "select job_key, state from kling_job use index (" + index + ") where state >= ''"));
        return jobs;
    }
}
