package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.fail;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Starts PostgreSQL servers for tests. */
final class Postgres {

    private Postgres() {}

    /** Starts a server. If it cannot start, the test is skipped with a message, but fails in CI. */
    static EmbeddedPostgres start() {
        return start(EmbeddedPostgres.builder());
    }

    /** Starts a server with this data directory on this port; 0 selects a free one. */
    static EmbeddedPostgres start(Path data, int port) {
        return start(EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port));
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
        try {
            return builder.start();
        } catch (IOException | RuntimeException e) {
            String line = "PostgreSQL cannot start here, so that nothing is known of jobs in it: " + e;
            if (System.getenv("KLING_REQUIRE_POSTGRESQL") != null) {
                fail(line, e);
            }
            System.out.println(line);
            Assumptions.abort(line);
            throw new AssertionError(e);
        }
    }
}
