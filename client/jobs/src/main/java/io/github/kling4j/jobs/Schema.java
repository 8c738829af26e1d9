package io.github.kling4j.jobs;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Migrates the tables to this version of kling4j. A migration only makes additions that older versions ignore, so that
 * two versions can run concurrently during a deployment.
 */
final class Schema {

    private Schema() {}

    static void migrate(Database database) {
        try {
            database.exclusively(source -> flyway(source, database.dialect()).migrate());
        } catch (FlywayException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException failure) {
                    throw new StoreException(failure);
                }
            }
            throw e;
        }
    }

    private static Flyway flyway(DataSource source, Dialect dialect) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations(dialect.migrations())
                .table("kling_schema")
                // The schema may contain other tables of the application.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                // Migrations of a newer version are not an error.
                .ignoreMigrationPatterns("*:future")
                .load();
    }
}
