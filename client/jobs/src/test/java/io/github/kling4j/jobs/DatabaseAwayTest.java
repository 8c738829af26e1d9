package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.github.kling4j.KlingClient;
import io.github.kling4j.simulator.KlingSimulator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away while the process lives: nothing is lost, nothing is bought twice, nothing is unknown. */
class DatabaseAwayTest {

    private static final int JOBS = 24;

    @TempDir
    private Path directory;

    @Test
    void a_database_that_is_cut_off_at_any_step_costs_time_alone() throws Exception {
        try (EmbeddedPostgres postgres = Postgres.start();
                Relay relay = new Relay(postgres.getPort());
                KlingSimulator simulator = KlingSimulator.builder().token("simulated-token").start()) {
            ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
            Map<String, AtomicInteger> passed = new ConcurrentHashMap<>();
            Set<String> cuts = ConcurrentHashMap.newKeySet();
            run(simulator, relay.port(), instant -> {
                int count = passed.computeIfAbsent(instant, each -> new AtomicInteger()).incrementAndGet();
                if (cuts.size() < 12 && (count == 7 || count == 19) && cuts.add(instant + " " + count)) {
                    relay.cut();
                    timer.schedule(relay::mend, 500, TimeUnit.MILLISECONDS);
                }
            }, () -> {});
            timer.shutdown();
            assertThat(cuts).hasSize(12);
        }
    }

    @Test
    void a_database_that_is_stopped_and_started_costs_time_alone() throws Exception {
        Path data = directory.resolve("data");
        EmbeddedPostgres[] server = {Postgres.start(data, 0)};
        try (KlingSimulator simulator = KlingSimulator.builder().token("simulated-token").start()) {
            int port = server[0].getPort();
            run(simulator, port, instant -> {}, () -> {
                server[0].close();
                server[0] = Postgres.start(data, port);
            });
        } finally {
            server[0].close();
        }
    }

    private interface Trouble {
        void make() throws Exception;
    }

    private void run(
            KlingSimulator simulator, int port, java.util.function.Consumer<String> at, Trouble trouble)
            throws Exception {
        String url = "jdbc:postgresql://localhost:" + port + "/postgres?connectTimeout=2";
        AtomicInteger started = new AtomicInteger();
        try (HikariDataSource pool = WorkerProcess.pool(url);
                KlingClient client = KlingClient.builder()
                        .baseUrl(simulator.baseUrl().toString())
                        .apiKey(simulator.token())
                        .httpClient(Instants.http(instant -> told(started, at, instant)))
                        .build();
                VideoJobs jobs = WorkerProcess.tuned(VideoJobs.builder(client), directory)
                        .dataSource(Instants.watched(pool, instant -> told(started, at, instant)))
                        .open()) {
            for (int i = 0; i < JOBS; i++) {
                jobs.add("job-" + i, Requests.text("video " + i));
            }
            started.set(1);
            jobs.start();
            trouble.make();
            awaitIdle(jobs);
            assertThat(jobs.counts()).containsEntry(JobState.DONE, (long) JOBS);
            assertThat(simulator.received()).hasSize(JOBS);
            assertThat(simulator.tasks()).hasSize(JOBS);
        }
    }

    private static void told(AtomicInteger started, java.util.function.Consumer<String> at, String instant) {
        // Only the work is disturbed: adding and starting tell their caller of a database that is away.
        if (started.get() == 1 && !Thread.currentThread().getName().equals("main")) {
            at.accept(instant);
        }
    }

    private static void awaitIdle(VideoJobs jobs) throws InterruptedException, IOException {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < Duration.ofMinutes(3).toNanos()) {
            try {
                if (jobs.awaitIdle(Duration.ofMinutes(3))) {
                    return;
                }
            } catch (StoreException away) {
                // It is to be away.
            }
        }
        throw new AssertionError(jobs.counts());
    }
}
