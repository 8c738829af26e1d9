package io.github.kling4j.jobs;

import java.sql.Connection;
import java.sql.SQLException;

/** The supported databases, with the SQL in which they differ. */
enum Dialect {
    H2 {
        @Override
        String fromChanged(String columns, String change, String insert) {
            return insert + " from final table (" + change + ")";
        }

        @Override
        String changed(String column, String change) {
            return "select " + column + " from final table (" + change + ")";
        }
    },
    POSTGRESQL {
        @Override
        String fromChanged(String columns, String change, String insert) {
            return "with changed as (" + change + " returning " + columns + ") " + insert + " from changed";
        }

        @Override
        String changed(String column, String change) {
            return change + " returning " + column;
        }
    };

    /**
     * Returns a statement that updates rows of one table, and inserts rows into another table that are derived from the
     * updated rows.
     *
     * @param columns the columns of the updated rows that {@code insert} reads
     * @param change {@code update …}
     * @param insert {@code insert into … select …}, without its {@code from}
     */
    abstract String fromChanged(String columns, String change, String insert);

    /** Returns a statement that updates rows and returns one column of the updated rows. */
    abstract String changed(String column, String change);

    /** Returns the location of the migration scripts in the class path, in the syntax of Flyway. */
    String migrations() {
        return "classpath:io/github/kling4j/jobs/migration/" + name().toLowerCase(java.util.Locale.ROOT);
    }

    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            default ->
                throw new IllegalArgumentException(
                        "the database is " + Text.of(product) + "; only H2 and PostgreSQL are supported");
        };
    }
}
