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
 * Opens an H2 database in a file. A commit is handed to the operating system before it returns ({@code WRITE_DELAY=0};
 * without it half a second of commits is lost with the process), and several processes may have the file open ({@code
 * AUTO_SERVER}: the first one serves the others, and another takes over when it ends).
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
        // One for each thread, and for the threads that schedule, keep heartbeats and tidy up.
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
     * Opens something in the file, and again while another process opens the file or ends: processes that come at once
     * meet in the lock of the file before one of them serves the others, and the one that serves them may end.
     */
    static <T> T patiently(Supplier<T> opening) {
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
     * Takes connections out of the pool that ended with the process that served the file. The pool only knows the states
     * of class 08 as broken connections, and H2 has states of its own for them.
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
