package io.github.kling4j.cli.jobs;

import com.zaxxer.hikari.HikariDataSource;
import io.github.kling4j.KlingClient;
import io.github.kling4j.jobs.VideoJobs;
import org.jspecify.annotations.Nullable;

/**
 * The jobs of an open database, with the resources to close.
 *
 * @param pool the PostgreSQL connections; null if the jobs are in a file
 */
record OpenJobs(VideoJobs jobs, @Nullable HikariDataSource pool, KlingClient client) implements AutoCloseable {

    @Override
    public void close() {
        jobs.close();
        if (pool != null) {
            pool.close();
        }
        client.close();
    }
}
