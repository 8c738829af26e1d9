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
 * Opens an H2 database in a file. With {@code WRITE_DELAY=0}, a commit is passed to the operating system before it
 * returns; otherwise a killed process would lose half a second of commits. With {@code AUTO_SERVER}, several processes
 * may open the file: the first process serves the others, and another process takes over when it ends.
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
        // One for each worker thread, plus those for scheduling, heartbeats and housekeeping.
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
     * Opens the database, and retries while another process is opening the file or ending: processes that start at the
     * same time compete for the lock of the file before one of them serves the others, and that process may end.
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
     * Evicts connections to a server process that has ended from the pool. The pool recognizes only SQL states of class
     * 08 as broken connections, and H2 uses other error codes.
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
