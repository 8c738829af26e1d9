package io.github.kling4j.jobs;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.h2.api.ErrorCode;

/**
 * Opens an H2 database in a file. With {@code WRITE_DELAY=0}, H2 passes each commit to the operating system before the
 * commit returns; otherwise, a killed process would lose the commits of half a second. With {@code AUTO_SERVER},
 * several processes may open the file: the first process serves the others, and when it ends, another process takes
 * over.
 */
final class H2File {

    private static final Duration OPENING_TIMEOUT = Duration.ofSeconds(30);

    private static final Set<Integer> PASSING = Set.of(
            ErrorCode.DATABASE_ALREADY_OPEN_1,
            ErrorCode.ERROR_OPENING_DATABASE_1,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.OBJECT_CLOSED);

    private H2File() {}

    static String url(Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0;AUTO_SERVER=TRUE";
    }

    static HikariDataSource open(Path file, int threads) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url(file));
        config.setUsername("sa");
        config.setPassword("");
        config.setPoolName("kling-jobs");
        // One connection for each worker thread, plus four for scheduling, heartbeats and housekeeping.
        config.setMaximumPoolSize(threads + 4);
        config.setMinimumIdle(1);
        config.setExceptionOverride(new LostConnection());
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw e.getCause() instanceof SQLException failure ? new StoreException(failure) : e;
        }
    }

    /**
     * Opens the database, and retries while another process is opening or closing the file. Of several processes that
     * start at the same time, one locks the file and serves the others. The others cannot connect before it serves
     * them, or after it has ended.
     */
    static <T> T retrying(Supplier<T> opening) {
        long begun = System.nanoTime();
        while (true) {
            try {
                return opening.get();
            } catch (StoreException e) {
                boolean passes =
                        e.getCause() instanceof SQLException failure && PASSING.contains(failure.getErrorCode());
                if (!passes || System.nanoTime() - begun > OPENING_TIMEOUT.toNanos()) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    /**
     * Makes the pool evict the connections to a server process that has ended. The pool recognizes broken connections
     * only by SQL states of class 08, but H2 uses other error codes.
     */
    static final class LostConnection implements SQLExceptionOverride {

        private static final Set<Integer> CODES = Set.of(
                ErrorCode.DATABASE_IS_CLOSED,
                ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
                ErrorCode.CONNECTION_BROKEN_1,
                ErrorCode.OBJECT_CLOSED);

        @java.lang.Override
        public Override adjudicate(SQLException failure) {
            return CODES.contains(failure.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
        }
    }
}
