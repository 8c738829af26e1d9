package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.github.kling4j.KlingClient;
import io.github.kling4j.simulator.KlingSimulator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * PostgreSQL becomes unavailable at each step of a job while the process runs: nothing is lost, billed twice or
 * unknown. The build tests some of the steps, {@code -Pkill} all of them.
 */
@Timeout(600)
class DatabaseAwayTest {

    private static final boolean LONG = Integer.getInteger("kills", 0) > 0;

    /** A job sends fewer messages than this to the database, including polls. */
    private static final int MESSAGES = 120;

    private static final Executor SOON = CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS);

    private static EmbeddedPostgres postgres;
    private static int port;

    @TempDir
    private static Path data;

    @TempDir
    private Path directory;

    @BeforeAll
    static void start() {
        postgres = Postgres.start(data, 0);
        port = postgres.getPort();
    }

    @AfterAll
    static void stop() throws Exception {
        if (postgres != null) {
            postgres.close();
        }
    }

    static IntStream messages() {
        return LONG ? IntStream.rangeClosed(1, MESSAGES) : IntStream.of(3, 11, 23, 31, 42, 57);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void an_interruption_before_a_message_arrives_only_costs_time(int message) throws Exception {
        cut(message, false);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void an_interruption_between_a_message_and_its_response_only_costs_time(int message) throws Exception {
        cut(message, true);
    }

    private void cut(int message, boolean arrives) throws Exception {
        try (Relay relay = new Relay(port)) {
            run(
                    "cut-" + message + "-" + arrives,
                    relay.port(),
                    Duration.ofSeconds(1),
                    instant -> {},
                    () -> relay.cutAt(message, arrives, () -> SOON.execute(relay::mend)));
        }
    }

    static Stream<String> instants() {
        return LONG
                ? Stream.of(
                        "before-commit:1",
                        "after-commit:1",
                        "before-commit:2",
                        "after-commit:2",
                        "before-commit:3",
                        "after-commit:3",
                        "before-post:1",
                        "after-post:1",
                        "before-get:1",
                        "after-get:1",
                        "before-get:2",
                        "after-get:2",
                        "before-commit:6",
                        "after-commit:6",
                        "before-commit:9",
                        "after-commit:9")
                : Stream.of("before-commit:2", "after-post:1");
    }

    @ParameterizedTest
    @MethodSource("instants")
    void a_restart_of_the_server_at_a_step_only_costs_time(String step) throws Exception {
        List<String> words = List.of(step.split(":"));
        AtomicInteger left = new AtomicInteger(Integer.parseInt(words.get(1)));
        AtomicInteger armed = new AtomicInteger();
        run(
                "stop-" + step,
                port,
                Duration.ofSeconds(5),
                instant -> {
                    if (armed.get() == 1 && instant.equals(words.get(0)) && left.decrementAndGet() == 0) {
                        restart();
                    }
                },
                () -> armed.set(1));
        assertThat(left.get()).as("the step was reached").isLessThanOrEqualTo(0);
    }

    /** Stops the server, and starts it while the next messages are sent. */
    private static void restart() {
        try {
            postgres.close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        SOON.execute(() -> postgres = Postgres.start(data, port));
    }

    /**
     * Runs a job while the database goes away.
     *
     * @param heartbeat six heartbeats must be longer than the database is away, or this process appears dead. A step
     *     whose end could not be written is repeated after eight
     */
    private void run(String key, int at, Duration heartbeat, Consumer<String> told, Runnable trouble) throws Exception {
        String url = "jdbc:postgresql://localhost:" + at + "/postgres?connectTimeout=2";
        try (KlingSimulator simulator =
                        KlingSimulator.builder().token("simulated-token").start();
                HikariDataSource pool = WorkerProcess.pool(url);
                KlingClient client = KlingClient.builder()
                        .baseUrl(simulator.baseUrl().toString())
                        .apiKey(simulator.token())
                        .httpClient(Instants.http(told))
                        .build();
                VideoJobs jobs = WorkerProcess.tuned(VideoJobs.builder(client), directory)
                        .heartbeat(heartbeat)
                        .dataSource(Instants.watched(pool, told))
                        .open()) {
            jobs.add(key, Requests.text("waves"));
            jobs.start();
            trouble.run();
            assertThat(end(jobs, key)).isEqualTo(JobState.DONE);
            assertThat(simulator.received()).hasSize(1);
            assertThat(simulator.tasks()).hasSize(1);
        }
    }

    private static JobState end(VideoJobs jobs, String key) throws InterruptedException {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < Duration.ofMinutes(3).toNanos()) {
            try {
                Job job = jobs.get(key);
                if (job != null && job.state().isFinal()) {
                    return job.state();
                }
                jobs.awaitIdle(Duration.ofMillis(50));
            } catch (StoreException away) {
                // The server is supposed to be unavailable.
            }
        }
        throw new AssertionError(jobs.history(key));
    }
}
