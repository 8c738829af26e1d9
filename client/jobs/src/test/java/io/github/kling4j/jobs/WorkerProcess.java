package io.github.kling4j.jobs;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.kling4j.KlingClient;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A process that works on jobs. It can stop at a given point and report this to its parent process, which then kills
 * it. It exits at the end of its standard input.
 */
final class WorkerProcess {

    private static String kind = "";
    private static final AtomicInteger LEFT = new AtomicInteger();

    private WorkerProcess() {}

    /**
     * The arguments are a JDBC URL, the base URL of the service, a directory, and the stopping point, such as {@code
     * post:3}.
     */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[2]);
        String[] stop = arguments[3].split(":");
        kind = stop[0];
        LEFT.set(Integer.parseInt(stop[1]));
        try (KlingClient client = KlingClient.builder()
                        .baseUrl(arguments[1])
                        .apiKey("simulated-token")
                        .httpClient(Instants.http(WorkerProcess::at))
                        .submitTimeout(Duration.ofSeconds(Integer.getInteger("submit.seconds", 5)))
                        .build();
                HikariDataSource pool = pool(arguments[0]);
                VideoJobs jobs = tuned(VideoJobs.builder(client), directory)
                        .dataSource(Instants.watched(pool, WorkerProcess::at))
                        .open()) {
            jobs.start();
            System.out.println("started at " + Instant.now());
            while (System.in.read() >= 0) {
                // until the parent closes it
            }
        }
    }

    static VideoJobsBuilder tuned(VideoJobsBuilder builder, Path directory) {
        return builder.videos(directory.resolve("videos"))
                .acknowledgements(directory.resolve("acknowledgements"))
                .firstLookUp(Duration.ofMillis(50))
                .lookUpInterval(Duration.ofMillis(100), Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(100))
                .heartbeat(Duration.ofMillis(500))
                .unknownHolds(Duration.ofSeconds(1))
                .stopWithin(Duration.ofSeconds(5));
    }

    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(url.startsWith("jdbc:h2") ? "sa" : "postgres");
        config.setPassword("");
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(5000);
        config.setInitializationFailTimeout(30_000);
        config.setExceptionOverride(new H2File.LostConnection());
        return new HikariDataSource(config);
    }

    private static void at(String instant) {
        if (!instant.equals(kind) || LEFT.decrementAndGet() != 0) {
            return;
        }
        System.out.println("at " + instant);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
