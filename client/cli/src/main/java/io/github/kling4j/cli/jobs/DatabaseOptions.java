package io.github.kling4j.cli.jobs;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.github.kling4j.KlingClient;
import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.jobs.StoreException;
import io.github.kling4j.jobs.VideoJobs;
import io.github.kling4j.jobs.VideoJobsBuilder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** The options for the database of the jobs. */
final class DatabaseOptions {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String H2_ENDING = ".mv.db";
    private static final int CONNECTIONS = 12;

    @Option(
            names = "--database",
            paramLabel = "FILE|URL",
            defaultValue = "kling-jobs",
            description =
                    "An H2 file (default ${DEFAULT-VALUE}, to which H2 adds .mv.db), or jdbc:postgresql://HOST/NAME."
                            + " Set the password in KLING_DATABASE_PASSWORD or in ~/.pgpass.")
    private String database = "kling-jobs";

    @Option(names = "--database-user", paramLabel = "NAME", description = "The PostgreSQL user.")
    private String user = "";

    /** Opens the jobs in an existing database. */
    OpenJobs open(KlingClient client, Map<String, String> environment, UnaryOperator<VideoJobsBuilder> settings) {
        if (!isUrl() && !Files.exists(Path.of(file() + H2_ENDING))) {
            throw Failure.usage("--database " + database + ": the file " + database + H2_ENDING + " does not exist"
                    + "; write the name of an existing database, or add a job with kling jobs add");
        }
        return openOrCreate(client, environment, settings);
    }

    /** Opens the jobs in a database, which is created if it does not exist. */
    OpenJobs openOrCreate(
            KlingClient client, Map<String, String> environment, UnaryOperator<VideoJobsBuilder> settings) {
        VideoJobsBuilder builder = settings.apply(VideoJobs.builder(client));
        HikariDataSource pool = null;
        try {
            if (isUrl()) {
                pool = pool(environment);
                builder.dataSource(pool);
            } else {
                builder.file(file());
            }
            return new OpenJobs(builder.open(), pool, client);
        } catch (StoreException | PoolInitializationException e) {
            if (pool != null) {
                pool.close();
            }
            throw new Failure(ExitStatus.JOBS, "--database " + database + ": cannot be opened: " + deepest(e), null, e);
        }
    }

    private boolean isUrl() {
        return database.startsWith("jdbc:");
    }

    private Path file() {
        if (database.isBlank() || database.contains(";")) {
            throw Failure.usage(
                    "--database \"" + database + "\": cannot be the name of a file; write a name such as kling-jobs");
        }
        try {
            return Path.of(database);
        } catch (InvalidPathException e) {
            throw Failure.usage("--database " + database + ": cannot be the name of a file: " + e.getReason());
        }
    }

    private HikariDataSource pool(Map<String, String> environment) {
        if (!database.startsWith(POSTGRESQL)) {
            throw Failure.usage(
                    "--database " + database + ": write jdbc:postgresql://HOST/NAME, or the name of a file");
        }
        if (database.toLowerCase(Locale.ROOT).contains("password=")) {
            throw Failure.usage("--database: a password cannot be part of an option, because every user of this machine"
                    + " could read it; set it in KLING_DATABASE_PASSWORD or ~/.pgpass");
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database);
        if (!user.isEmpty()) {
            config.setUsername(user);
        }
        String password = environment.get("KLING_DATABASE_PASSWORD");
        if (password != null) {
            config.setPassword(password);
        }
        config.setPoolName("kling-jobs");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private static String deepest(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
