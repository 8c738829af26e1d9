package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.KlingClient;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Operation;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two worker processes with clocks that differ by two hours, and a database with a correct clock. */
@Timeout(180)
class ClocksTest {

    private static final int JOBS = 12;

    /** The default number of threads of a process. */
    private static final int THREADS = 4;

    /** Responses are held until both processes have submitted. */
    private static final String HOLD = "-Dsubmit.seconds=120";

    @TempDir
    private Path directory;

    @Test
    void processes_whose_clocks_are_an_hour_fast_and_an_hour_slow_share_the_time_of_the_database() throws Exception {
        String url = H2File.url(directory.resolve("jobs"));
        try (KlingSimulator simulator =
                        KlingSimulator.builder().token("simulated-token").start();
                KlingClient client = Requests.client(simulator);
                VideoJobs jobs = WorkerProcess.tuned(VideoJobs.builder(client), directory)
                        .file(directory.resolve("jobs"))
                        .open();
                Workers workers = new Workers(url, simulator.baseUrl().toString(), directory, 1)) {
            String agent = "-javaagent:" + ShiftedClock.jar(directory);
            Instant begun = Instant.now();
            Process fast = workers.start("never:0", List.of(agent, HOLD, "-Dclock.offset=3600"));
            Process slow = workers.start("never:0", List.of(agent, HOLD, "-Dclock.offset=-3600"));
            assertThat(Duration.between(begun, started(fast))).isBetween(minutes(59), minutes(63));
            assertThat(Duration.between(begun, started(slow))).isBetween(minutes(-61), minutes(-57));

            CountDownLatch submitted = new CountDownLatch(THREADS + 1);
            CountDownLatch release = new CountDownLatch(1);
            for (int i = 0; i < THREADS + 1; i++) {
                simulator.failNext(Operation.SUBMIT, Fault.held(submitted::countDown, release));
            }
            simulator.failNext(Operation.SUBMIT, Fault.status(429).header("Retry-After", "2"));
            for (int i = 0; i < JOBS; i++) {
                jobs.add("job-" + i, Requests.text("video " + i));
            }
            // More than one process has threads for.
            assertThat(submitted.await(1, TimeUnit.MINUTES)).isTrue();
            release.countDown();
            assertThat(jobs.awaitIdle(Duration.ofMinutes(2)))
                    .as("%s", jobs.counts())
                    .isTrue();

            // No process was considered dead, no pause lasted an hour, and all times are those of the database.
            assertThat(jobs.counts()).containsEntry(JobState.DONE, (long) JOBS);
            assertThat(simulator.tasks()).hasSize(JOBS);
            List<Transition> all = new ArrayList<>();
            IntStream.range(0, JOBS).forEach(i -> all.addAll(jobs.history("job-" + i)));
            Set<String> machines = new HashSet<>();
            Instant end = Instant.now();
            assertThat(all).allSatisfy(each -> {
                machines.add(each.machine());
                assertThat(each.at()).isBetween(begun.minusSeconds(1), end.plusSeconds(1));
            });
            assertThat(machines).hasSize(2);
            requirePause(all, pausedUntil(url));
        }
    }

    /** Requires that in both processes no request begins within the pause of the 429; the database stores its end. */
    private static void requirePause(List<Transition> all, Instant pausedUntil) {
        Instant refused = all.stream()
                .filter(each -> each.from() == JobState.SUBMITTING && each.to() == JobState.QUEUED)
                .map(Transition::at)
                .findFirst()
                .orElseThrow();
        assertThat(pausedUntil).isBetween(refused.minusSeconds(60), refused.plusSeconds(2));
        assertThat(all)
                .filteredOn(each -> each.to() == JobState.SUBMITTING)
                .noneMatch(each -> each.at().isAfter(refused) && each.at().isBefore(pausedUntil));
    }

    private static Instant pausedUntil(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                ResultSet row = connection.createStatement().executeQuery("select paused_until from kling_pace")) {
            assertThat(row.next()).isTrue();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }

    /** Returns the start time of the process by its own clock. */
    private static Instant started(Process process) throws Exception {
        BufferedReader lines = process.inputReader();
        String line = lines.readLine();
        while (line != null && !line.startsWith("started")) {
            line = lines.readLine();
        }
        assertThat(line).isNotNull();
        return Instant.parse(line.substring("started at ".length()));
    }
}
