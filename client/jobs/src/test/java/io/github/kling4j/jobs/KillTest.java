package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.github.kling4j.KlingClient;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Operation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Worker processes are killed repeatedly, at random and at chosen points, while the service has all kinds of faults.
 * Then the guarantee is checked against the requests that the service received. {@code -Pkill} runs the long version.
 */
class KillTest {

    private static final Pattern PROMPT = Pattern.compile("\"prompt\":\"video (\\d+) ");
    private static final int KILLS = Integer.getInteger("kills", 0);
    private static final boolean LONG = KILLS > 0;
    private static final int JOBS = Math.min(200, 2 * KILLS);
    private static final int MOST_429S = 6;

    @TempDir
    private Path directory;

    @Test
    void three_killed_workers_on_postgresql_keep_the_guarantee() throws Exception {
        try (EmbeddedPostgres postgres = Postgres.start()) {
            run("postgresql", postgres.getJdbcUrl("postgres", "postgres"), 3, LONG ? KILLS : 9, LONG ? JOBS : 30);
        }
    }

    @Test
    void one_killed_worker_on_h2_keeps_the_guarantee() throws Exception {
        run("h2", H2File.url(directory.resolve("jobs")), 1, LONG ? KILLS : 3, LONG ? JOBS : 15);
    }

    private void run(String name, String url, int workers, int kills, int count) throws Exception {
        long started = System.nanoTime();
        Random random = new Random(42);
        try (KlingSimulator simulator =
                        KlingSimulator.builder().token("simulated-token").start();
                KlingClient client = client(simulator);
                Workers processes = new Workers(url, simulator.baseUrl().toString(), directory, 7)) {
            Map<String, Integer> retries = new HashMap<>();
            try (HikariDataSource pool = WorkerProcess.pool(url);
                    VideoJobs jobs = VideoJobs.builder(client).dataSource(pool).open()) {
                for (int i = 0; i < count; i++) {
                    jobs.add("job-" + i, Requests.text("video " + i + " of the sea"), i % 3);
                }
            }
            int proofs = fail(simulator, random, count);
            killing(processes, workers, kills);
            try (HikariDataSource pool = WorkerProcess.pool(url);
                    VideoJobs jobs = WorkerProcess.tuned(VideoJobs.builder(client), directory)
                            .dataSource(pool)
                            .open()) {
                jobs.start();
                awaitIdle(jobs, pool, Duration.ofMinutes(10));
                Map<JobState, Long> before = jobs.counts();
                retrySome(jobs, retries);
                awaitIdle(jobs, pool, Duration.ofMinutes(5));
                check(simulator, jobs, retries, proofs, count);
                System.out.printf(
                        "%s: %d workers, %d jobs, %d kills, %d s; %d whole requests, %d tasks; %s, after %d retries %s%n",
                        name,
                        workers,
                        count,
                        processes.kills(),
                        (System.nanoTime() - started) / 1_000_000_000,
                        simulator.received().size(),
                        simulator.tasks().size(),
                        shown(before),
                        retries.size(),
                        shown(jobs.counts()));
            }
        }
    }

    /** Fails with the jobs that did not end, their scheduled steps and the threads of this process. */
    private static void awaitIdle(VideoJobs jobs, DataSource pool, Duration atMost) throws Exception {
        if (jobs.awaitIdle(atMost)) {
            return;
        }
        List<String> lines = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery(
                                "select j.job_key, state, admitted, not_before, changed_at, reason, execution_time, picked,"
                                        + " picked_by, last_heartbeat, s.version, current_timestamp from kling_job j"
                                        + " left join kling_scheduled s on task_instance = job_key"
                                        + " where state not in ('done', 'unknown')")) {
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.append(rows.getMetaData().getColumnName(i))
                            .append('=')
                            .append(rows.getString(i))
                            .append(' ');
                }
                lines.add(row.toString());
            }
        }
        Thread.getAllStackTraces()
                .forEach((thread, frames) -> lines.add(thread + "\n\t"
                        + List.of(frames).stream()
                                .map(StackTraceElement::toString)
                                .collect(Collectors.joining("\n\t"))));
        Assertions.fail(jobs.counts() + "\n" + String.join("\n", lines));
    }

    /** Returns a client with the same timeouts as the workers for a service that does not respond. */
    private static KlingClient client(KlingSimulator simulator) {
        return KlingClient.builder()
                .baseUrl(simulator.baseUrl().toString())
                .apiKey(simulator.token())
                .submitTimeout(Duration.ofSeconds(5))
                .build();
    }

    private static Map<JobState, Long> shown(Map<JobState, Long> counts) {
        Map<JobState, Long> shown = new java.util.EnumMap<>(counts);
        shown.values().removeIf(each -> each == 0);
        return shown;
    }

    /** Adds faults, and returns the number of those that prove that the service accepted nothing. */
    private static int fail(KlingSimulator simulator, Random random, int count) {
        int proofs = 0;
        for (int i = 0; i < count / 3; i++) {
            // Each consecutive 429 doubles the pause of all machines, so more of them would only prolong the test.
            int drawn = random.nextInt(6);
            int which = proofs >= MOST_429S && (drawn == 2 || drawn == 3) ? 4 : drawn;
            simulator.failNext(
                    Operation.SUBMIT,
                    switch (which) {
                        case 0 -> Fault.resetAfterWork();
                        case 1 -> LONG ? Fault.noAnswer() : Fault.truncated();
                        case 2, 3 -> Fault.status(429);
                        case 4 -> Fault.status(503);
                        default -> Fault.closedAfterwards();
                    });
            proofs += which == 2 || which == 3 ? 1 : 0;
            simulator.failNext(Operation.LOOK_UP, random.nextBoolean() ? Fault.status(500) : Fault.resetAfterWork());
            simulator.failNext(Operation.DOWNLOAD, random.nextBoolean() ? Fault.status(403) : Fault.truncated());
        }
        return proofs;
    }

    private static void killing(Workers processes, int workers, int kills) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < kills; i++) {
                all.add(threads.submit(() -> {
                    processes.runAndKill();
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Orders another attempt for every second unknown job. */
    private static void retrySome(VideoJobs jobs, Map<String, Integer> retries) {
        List<Job> unknown = jobs.list(JobState.UNKNOWN, null, 1000);
        for (int i = 0; i < unknown.size(); i += 2) {
            jobs.retry(unknown.get(i).key());
            retries.merge(unknown.get(i).key(), 1, Integer::sum);
        }
    }

    private void check(KlingSimulator simulator, VideoJobs jobs, Map<String, Integer> retries, int proofs, int count)
            throws IOException {
        Map<String, Integer> posts = new HashMap<>();
        simulator.received().forEach(each -> {
            Matcher prompt = PROMPT.matcher(each.bodyText());
            assertThat(prompt.find()).isTrue();
            posts.merge("job-" + prompt.group(1), 1, Integer::sum);
        });
        int beyond = 0;
        for (int i = 0; i < count; i++) {
            String key = "job-" + i;
            List<Transition> history = jobs.history(key);
            int proven = (int) history.stream()
                    .filter(each -> each.from() == JobState.SUBMITTING && each.to() == JobState.QUEUED)
                    .count();
            int allowed = 1 + retries.getOrDefault(key, 0);
            assertThat(posts.getOrDefault(key, 0)).as("%s", history).isLessThanOrEqualTo(allowed + proven);
            beyond += Math.max(0, posts.getOrDefault(key, 0) - allowed);
            assertThat(jobs.get(key).state()).as("%s", history).isIn(JobState.DONE, JobState.UNKNOWN);
        }
        // The refusals of the service itself, independent of the history.
        assertThat(beyond).isLessThanOrEqualTo(proofs);
        assertThat(simulator.tasks()).hasSizeLessThanOrEqualTo(count + retries.size());
        for (Acknowledgement line : acknowledged()) {
            assertThat(jobs.history(line.key()))
                    .as("%s", line)
                    .anyMatch(each -> each.reason().contains(line.taskId()));
        }
        for (Job job : jobs.list(JobState.DONE, null, 1000)) {
            assertThat(Path.of(job.videos().get(0))).isNotEmptyFile();
        }
    }

    private List<Acknowledgement> acknowledged() throws IOException {
        List<Acknowledgement> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory.resolve("acknowledgements"))) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                String text = Files.readString(file);
                for (String line :
                        text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
                    all.add(Objects.requireNonNull(Acknowledgement.of(line), line));
                }
            }
        }
        return all;
    }
}
