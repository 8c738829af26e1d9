package io.github.kling4j.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs transactions and SQL statements on the database of the jobs. */
final class Database {

    /**
     * The SQL states of conflicts between transactions: violations of unique and foreign keys, serialization failures,
     * deadlocks, and lock timeouts of H2.
     */
    private static final Set<String> CONFLICTS = Set.of("23505", "23503", "23506", "40001", "40P01", "HYT00", "90131");

    private static final int MOST_CONFLICTS = 10;

    private final DataSource source;
    private final DataSource dataSource;
    private final Dialect dialect;
    private final @Nullable FileTurns turns;

    Database(DataSource source) {
        this.source = source;
        try (Connection connection = source.getConnection()) {
            this.dialect = Dialect.of(connection);
            this.turns = dialect == Dialect.H2 ? FileTurns.of(connection) : null;
        } catch (SQLException e) {
            throw new StoreException(e);
        }
        this.dataSource = turns == null ? source : new ExclusiveDataSource(source, turns);
    }

    /**
     * Runs the statements of a library that opens several connections in one thread at the same time. On an H2 file, no
     * other transaction runs during this time.
     */
    void exclusively(Consumer<DataSource> statements) {
        if (turns == null) {
            statements.accept(source);
            return;
        }
        FileTurns.Turn turn;
        try {
            turn = turns.take();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
        try {
            statements.accept(source);
        } finally {
            turn.close();
        }
    }

    /** The body of a transaction. */
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** Reads one row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    DataSource dataSource() {
        return dataSource;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Runs a transaction, and retries it after a conflict with another transaction. */
    <T> T transaction(Work<T> work) {
        for (int conflicts = 0; ; conflicts++) {
            try {
                return once(work);
            } catch (SQLException e) {
                if (e.getSQLState() == null || !CONFLICTS.contains(e.getSQLState()) || conflicts == MOST_CONFLICTS) {
                    throw new StoreException(e);
                }
            }
        }
    }

    private <T> T once(Work<T> work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            boolean committed = false;
            try {
                T result = work.in(connection);
                connection.commit();
                committed = true;
                return result;
            } finally {
                end(connection, committed);
            }
        }
    }

    /**
     * Ends a transaction, with a rollback unless it was committed. Failures are only logged: the connection is returned
     * to its pool, which detects that the connection is broken.
     */
    private static void end(Connection connection, boolean committed) {
        try {
            if (!committed) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            Events.LOG.log(System.Logger.Level.DEBUG, "a transaction could not be ended", e);
        }
    }

    static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    static <T> List<T> query(Connection connection, Row<T> row, String sql, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(row.of(rows));
            }
            return read;
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                set(statement, i + 1, values[i]);
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value instanceof Instant time) {
            statement.setObject(index, time.atOffset(ZoneOffset.UTC));
        } else if (value instanceof JobState state) {
            statement.setString(index, state.word());
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(index, bytes);
        } else if (value == null) {
            statement.setNull(index, Types.NULL);
        } else {
            statement.setObject(index, value);
        }
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant timeOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
