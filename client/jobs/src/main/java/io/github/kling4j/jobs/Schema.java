package io.github.kling4j.jobs;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables to this version. A migration only adds what older versions can ignore, so that two versions work
 * side by side during a deployment.
 */
final class Schema {

    private Schema() {}

    static void migrate(Database database) {
        try {
            flyway(database).migrate();
        } catch (FlywayException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException failure) {
                    throw new StoreException(failure);
                }
            }
            throw e;
        }
    }

    private static Flyway flyway(Database database) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database.dataSource())
                .locations(database.dialect().migrations())
                .table("kling_schema")
                // The tables may join others of the same application.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                // What a newer version has added is no fault.
                .ignoreMigrationPatterns("*:future")
                .load();
    }
}
