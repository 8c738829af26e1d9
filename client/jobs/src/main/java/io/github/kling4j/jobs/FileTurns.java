package io.github.kling4j.jobs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
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
 * Allows one transaction at a time on an H2 file, in all processes of the machine. H2 writes each of its maps at a
 * different time (its issue 2080): if a process is killed while transactions run concurrently, the file may contain a
 * part of a transaction, or an index that differs from its table. A transaction that runs alone is written completely
 * or not at all.
 */
final class FileTurns {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration OTHER_CLASS_LOADER = Duration.ofMillis(1);

    /** A process can lock a file only once, so its threads also need a lock. */
    private static final Map<Path, Semaphore> THREADS = new ConcurrentHashMap<>();

    private final Path file;
    private final Semaphore threads;

    /** The right to use the database, until it is closed. */
    interface Turn {
        void close();
    }

    private FileTurns(Path file) {
        this.file = file;
        this.threads = THREADS.computeIfAbsent(file, path -> new Semaphore(1, true));
    }

    /**
     * Returns the turns of an H2 database; null if it is only in memory.
     *
     * @throws IllegalArgumentException if the file of the database is on another machine
     */
    static @Nullable FileTurns of(Connection h2) throws SQLException {
        String database = Database.query(h2, row -> row.getString(1), "select database_path()")
                .get(0);
        if (database == null) {
            return null;
        }
        Path path = Path.of(database);
        Path directory = path.getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new IllegalArgumentException("the file of the H2 database is not on this machine: "
                    + Text.of(database) + "; use PostgreSQL for several machines");
        }
        return new FileTurns(real(directory).resolve(path.getFileName() + ".turn.lock"));
    }

    /** Returns the path that all names of the directory share, as different threads may use different ones. */
    private static Path real(Path directory) {
        try {
            return directory.toRealPath();
        } catch (IOException e) {
            Events.LOG.log(System.Logger.Level.DEBUG, "the real path of the database is unknown", e);
            return directory;
        }
    }

    /** Waits until no other transaction is running. */
    Turn take() throws SQLException {
        awaitThreads();
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            awaitProcesses(channel);
            FileChannel locked = channel;
            return () -> end(locked);
        } catch (IOException e) {
            end(channel);
            throw new SQLTransientConnectionException("the file " + file + " cannot be locked", e);
        } catch (RuntimeException | Error e) {
            end(channel);
            throw e;
        }
    }

    private void awaitThreads() throws SQLException {
        try {
            if (!threads.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SQLTransientConnectionException(
                        "another transaction on " + file + " has not ended in " + LONGEST_WAIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("interrupted while waiting for another transaction", e);
        }
    }

    /**
     * Locks the second byte while it holds the first, so that a process that has just ended a transaction does not
     * overtake the waiting one. An interrupt ends the wait with an exception, and closes the channel.
     */
    private static void awaitProcesses(FileChannel channel) throws IOException {
        FileLock next = locked(channel, 0);
        locked(channel, 1);
        next.release();
    }

    private static FileLock locked(FileChannel channel, int position) throws IOException {
        while (true) {
            try {
                return channel.lock(position, 1, false);
            } catch (OverlappingFileLockException e) {
                // A copy of this class in another class loader has the lock.
                LockSupport.parkNanos(OTHER_CLASS_LOADER.toNanos());
            }
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
            threads.release();
        }
    }
}
