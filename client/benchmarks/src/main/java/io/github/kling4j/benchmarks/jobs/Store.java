package io.github.kling4j.benchmarks.jobs;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** A database of the measurement, by its URL. */
final class Store {

    /** How many calls a worker makes at once. */
    static final int THREADS = 4;

    private Store() {}

    /** Returns the URL of an H2 file that several processes open, and that loses no commit with them. */
    static String h2(java.nio.file.Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0;AUTO_SERVER=TRUE";
    }

    static HikariDataSource open(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(url.startsWith("jdbc:h2") ? "sa" : "postgres");
        config.setPassword("");
        config.setMaximumPoolSize(THREADS + 4);
        // Processes that open an H2 file at once meet in its lock.
        config.setInitializationFailTimeout(60_000);
        return new HikariDataSource(config);
    }
}
