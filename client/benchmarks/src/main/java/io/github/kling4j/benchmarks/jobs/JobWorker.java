package io.github.kling4j.benchmarks.jobs;

import com.zaxxer.hikari.HikariDataSource;
import io.github.kling4j.KlingClient;
import io.github.kling4j.jobs.JobState;
import io.github.kling4j.jobs.VideoJobs;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;

/** One worker: prints {@code done} for each job whose video is stored. */
public final class JobWorker {

    private JobWorker() {}

    /** Takes the URL of the database, the base URL of the service, and a directory; begins after a first byte of input. */
    public static void main(String[] args) throws IOException {
        try (KlingClient client =
                        KlingClient.builder().baseUrl(args[1]).apiKey("token").build();
                HikariDataSource pool = Store.open(args[0]);
                VideoJobs jobs = open(client, pool, Path.of(args[2]))) {
            System.out.println("ready");
            System.in.read();
            jobs.start();
            System.in.transferTo(OutputStream.nullOutputStream());
        }
        System.exit(0);
    }

    static VideoJobs open(KlingClient client, HikariDataSource pool, Path directory) {
        return VideoJobs.builder(client)
                .dataSource(pool)
                .videos(directory.resolve("videos"))
                .acknowledgements(directory.resolve("acknowledgements"))
                .threads(Store.THREADS)
                .inFlight(1_000)
                .firstLookUp(Duration.ofSeconds(1))
                .lookUpInterval(Duration.ofSeconds(1), Duration.ofSeconds(10))
                .listener(each -> {
                    if (each.to() == JobState.DONE) {
                        System.out.println("done");
                    }
                })
                .open();
    }
}
