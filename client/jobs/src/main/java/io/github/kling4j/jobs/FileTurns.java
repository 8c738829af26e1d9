package io.github.kling4j.jobs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.FileLockInterruptionException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Allows one transaction at a time on an H2 file, in all processes of the machine. H2 stores each table and each index
 * in a map of its own, and writes the maps at different times (issue 2080 of H2). If a process is killed while
 * transactions run concurrently, the file may contain a part of a transaction, or an index that differs from its table.
 * A transaction that runs alone is written completely or not at all.
 *
 * <p>Only this class may open the lock file, because on POSIX systems, closing a file releases all locks of the process
 * on that file. If a process is killed during a transaction that another process executes for it, the next transaction
 * may begin before H2 has rolled back the transaction of the killed process.
 */
final class FileTurns {

    /**
     * The maximum wait for a turn. It is the default connection timeout of HikariCP, and shorter than the six
     * heartbeats after which a process is considered dead.
     */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private static final Duration POLL = Duration.ofNanos(500_000);
    private static final Map<Path, Threads> THREADS = new ConcurrentHashMap<>();

    private final Path file;
    private final Threads threads;

    /** Gives turns to the threads of this process, one at a time, because a process can lock a file only once. */
    private static final class Threads {
        private final Semaphore turn = new Semaphore(1, true);
        private volatile @Nullable Thread holder;
    }

    /** The right to use the database, which ends when this object is closed. */
    interface Turn {
        void close();
    }

    FileTurns(Path file) {
        this.file = file;
        this.threads = THREADS.computeIfAbsent(file, path -> new Threads());
    }

    /**
     * Returns the turns of an H2 database; null if the database is only in memory.
     *
     * @throws IllegalArgumentException if the file of the database cannot be found on this machine
     */
    static @Nullable FileTurns of(Connection h2) throws SQLException {
        String database = Database.query(h2, row -> row.getString(1), "select database_path()")
                .get(0);
        if (database == null) {
            return null;
        }
        Path path = Path.of(database);
        Path directory = path.getParent();
        if (directory == null || !Files.exists(directory.resolve(path.getFileName() + ".mv.db"))) {
            throw new IllegalArgumentException("the file of the H2 database is not on this machine: "
                    + Text.of(database) + ".mv.db; use file(…), or PostgreSQL for several machines");
        }
        return new FileTurns(real(directory).resolve(path.getFileName() + ".turn.lock"));
    }

    /** Returns the real path of a directory, because threads may use different paths of the same directory. */
    private static Path real(Path directory) {
        try {
            return directory.toRealPath();
        } catch (IOException e) {
            Events.LOG.log(System.Logger.Level.WARNING, "the real path of the H2 database is unknown", e);
            return directory;
        }
    }

    /** Waits until no other transaction is running. The caller must close the returned turn. */
    Turn take() throws SQLException {
        long started = System.nanoTime();
        awaitThreads();
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            awaitProcesses(channel, started);
            FileChannel locked = channel;
            return () -> end(locked);
        } catch (IOException e) {
            end(channel);
            throw new SQLTransientConnectionException("the file " + file + " cannot be locked: " + Text.of(e), e);
        } catch (RuntimeException | Error e) {
            end(channel);
            throw e;
        }
    }

    private void awaitThreads() throws SQLException {
        if (threads.holder == Thread.currentThread()) {
            throw new SQLTransientConnectionException("this thread already has a transaction on " + file);
        }
        try {
            if (!threads.turn.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SQLTransientConnectionException("another thread has not ended its transaction on " + file
                        + " in " + LONGEST_WAIT.toSeconds() + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("interrupted while waiting for another transaction", e);
        }
        threads.holder = Thread.currentThread();
    }

    /**
     * Locks the second byte of the file while it holds the lock of the first byte, so that a process that has just
     * ended a transaction does not overtake a waiting process.
     */
    private static void awaitProcesses(FileChannel channel, long started) throws IOException {
        FileLock next = locked(channel, 0, started);
        locked(channel, 1, started);
        next.release();
    }

    /**
     * Waits for the lock of a byte. The method polls, because the kernel reports a deadlock if the threads of two
     * processes wait for the locks of two files.
     */
    private static FileLock locked(FileChannel channel, int position, long started) throws IOException {
        while (true) {
            FileLock lock = attempt(channel, position);
            if (lock != null) {
                return lock;
            }
            if (System.nanoTime() - started > LONGEST_WAIT.toNanos()) {
                throw new IOException(
                        "another process has not ended its transaction in " + LONGEST_WAIT.toSeconds() + " s");
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new FileLockInterruptionException();
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private static @Nullable FileLock attempt(FileChannel channel, int position) throws IOException {
        try {
            return channel.tryLock(position, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // a copy of this class in another class loader holds the lock
        }
    }

    private void end(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            Events.LOG.log(System.Logger.Level.DEBUG, "the file " + file + " could not be closed", e);
        } finally {
            threads.holder = null;
            threads.turn.release();
        }
    }
}
