package io.github.kling4j.jobs;

import org.flywaydb.core.Flyway;

/**
 * Brings the tables to this version. A migration only adds what older versions can ignore, so that two versions work
 * side by side during a deployment.
 */
final class Schema {

    private Schema() {}

    static void migrate(Database database) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database.dataSource())
                .locations(database.dialect().migrations())
                .table("kling_schema")
                // The tables may join others of the same application.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                // What a newer version has added is no fault.
                .ignoreMigrationPatterns("*:future")
                .load()
                .migrate();
    }
}
