package io.github.kling4j.jobs;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Changes random jobs of an H2 file in several threads. A marker file shows whether transactions overlap. */
final class TransactionsProcess {

    static final int JOBS = 30;
    private static final int THREADS = 6;

    private TransactionsProcess() {}

    /** The arguments are the JDBC URL, the marker file, and the number of transactions of each thread. */
    public static void main(String[] arguments) throws Exception {
        try (HikariDataSource pool = WorkerProcess.pool(arguments[0])) {
            Database database = new Database(pool);
            System.out.println("started");
            System.in.read(); // Until the test starts all processes.
            run(database, Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        }
    }

    /** Fails if a transaction overlaps another one. */
    static void run(Database database, Path marker, int transactions) throws Exception {
        JobStore store = new JobStore(database, new Events(each -> {}, "test"));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Random random = new Random(ProcessHandle.current().pid() * THREADS + i);
                all.add(threads.submit(() -> {
                    IntStream.range(0, transactions).forEach(each -> change(database, store, random, marker));
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Moves a job between two states, or rolls the change back. */
    private static void change(Database database, JobStore store, Random random, Path marker) {
        String key = "job-" + random.nextInt(JOBS);
        database.transaction(connection -> {
            mark(marker);
            try {
                StoredJob job = JobStore.find(connection, key);
                JobState next = job.state() == JobState.WAITING ? JobState.DOWNLOADING : JobState.WAITING;
                store.move(connection, job, job.to(next, job.changedAt().plusMillis(1), "a change"));
                if (random.nextInt(10) == 0) {
                    connection.rollback();
                }
                return unmark(marker);
            } catch (SQLException | RuntimeException e) {
                unmark(marker);
                throw e;
            }
        });
    }

    private static void mark(Path marker) {
        try {
            Files.createFile(marker);
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException("two transactions at the same time", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object unmark(Path marker) {
        try {
            Files.delete(marker);
            return marker;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
