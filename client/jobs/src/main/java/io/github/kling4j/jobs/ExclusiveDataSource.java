package io.github.kling4j.jobs;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source with at most one open connection at a time, so that transactions do not run concurrently. */
final class ExclusiveDataSource implements DataSource {

    private final DataSource source;
    private final FileTurns turns;

    ExclusiveDataSource(DataSource source, FileTurns turns) {
        this.source = source;
        this.turns = turns;
    }

    @Override
    public Connection getConnection() throws SQLException {
        FileTurns.Turn turn = turns.take();
        try {
            return during(turn, source.getConnection());
        } catch (SQLException | RuntimeException | Error e) {
            turn.close();
            throw e;
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("this data source supports only the user of the wrapped data source");
    }

    /** Returns a proxy of the connection, which also ends the turn when it is closed. */
    private static Connection during(FileTurns.Turn turn, Connection connection) {
        AtomicBoolean ended = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                ExclusiveDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (self, method, arguments) -> {
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        if (method.getName().equals("close") && ended.compareAndSet(false, true)) {
                            turn.close();
                        }
                    }
                });
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return source.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        source.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return source.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source.isWrapperFor(type);
    }
}
