package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.github.kling4j.KlingClient;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Operation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Closing writes the outcomes that could not be written while the database was unavailable. */
@Timeout(60)
class CloseTest {

    @TempDir
    private Path directory;

    private final Map<Thread, Integer> refused = new ConcurrentHashMap<>();
    private final CountDownLatch postponed = new CountDownLatch(1);
    private volatile boolean isAway;

    @Test
    void an_interrupted_thread_that_closes_the_jobs_writes_the_postponed_outcomes() throws Exception {
        CountDownLatch submitted = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        try (KlingSimulator simulator = KlingSimulator.start();
                KlingClient client = Requests.client(simulator);
                HikariDataSource pool = WorkerProcess.pool(H2File.url(directory.resolve("jobs")))) {
            simulator.failNext(Operation.SUBMIT, Fault.held(submitted::countDown, release));
            VideoJobs jobs = WorkerProcess.tuned(VideoJobs.builder(client), directory)
                    .dataSource(watched(pool))
                    // Only the worker thread uses the database after the start.
                    .pollInterval(Duration.ofHours(1))
                    .heartbeat(Duration.ofHours(1))
                    .open();
            jobs.add("a", Requests.text("one"));
            jobs.start();
            assertThat(submitted.await(30, TimeUnit.SECONDS)).isTrue();
            isAway = true;
            release.countDown();
            assertThat(postponed.await(30, TimeUnit.SECONDS)).isTrue();
            isAway = false;

            Thread.currentThread().interrupt();
            jobs.close();

            assertThat(Thread.interrupted()).isTrue();
            try (VideoJobs later = WorkerProcess.tuned(VideoJobs.builder(client), directory)
                    .dataSource(pool)
                    .open()) {
                assertThat(later.get("a").state()).isEqualTo(JobState.WAITING);
            }
        }
    }

    /** The second refusal of a thread shows that it has postponed the outcome of its submit. */
    private DataSource watched(DataSource pool) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, values) -> {
                    if (isAway && method.getName().equals("getConnection")) {
                        if (refused.merge(Thread.currentThread(), 1, Integer::sum) == 2) {
                            postponed.countDown();
                        }
                        throw new SQLException("away");
                    }
                    try {
                        return method.invoke(pool, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
