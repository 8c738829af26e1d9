package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.fail;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL server of the tests. */
final class Postgres {

    private Postgres() {}

    /** Returns one that runs. Where it cannot start, the test is skipped with a line that says so, but not in CI. */
    static EmbeddedPostgres start() {
        return start(EmbeddedPostgres.builder());
    }

    /** Returns one with this data, on this port; 0 for any. */
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
