package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.KlingClient;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Operation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The deletion of jobs that ended long ago. */
@Timeout(120)
class RetentionTest {

    @TempDir
    private Path directory;

    @Test
    void a_job_that_a_person_retries_during_the_deletion_is_kept_even_if_it_has_ended_again() throws Exception {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:retention;DB_CLOSE_DELAY=-1");
        try (KlingSimulator simulator = KlingSimulator.start();
                KlingClient client = Requests.client(simulator);
                VideoJobs jobs = WorkerProcess.tuned(VideoJobs.builder(client), directory)
                        .dataSource(h2)
                        .open()) {
            simulator.failNext(Operation.SUBMIT, Fault.status(400));
            simulator.failNext(Operation.SUBMIT, Fault.resetAfterWork());
            jobs.add("a", Requests.text("one"));
            jobs.start();
            assertThat(jobs.awaitIdle(Duration.ofSeconds(60))).isTrue();
            assertThat(jobs.get("a").state()).isEqualTo(JobState.REFUSED);
            AtomicBoolean isFound = new AtomicBoolean();
            Database watched = new Database(Instants.watched(h2, instant -> {
                if (instant.equals("after-commit") && isFound.compareAndSet(false, true)) {
                    retryUntilUnknown(jobs);
                }
            }));

            new Retention(
                            watched,
                            new JobStore(watched, new Events(each -> {}, "other")),
                            new AcknowledgementLog(directory.resolve("others")),
                            Duration.ZERO)
                    .apply(Instant.now().plusSeconds(60));

            assertThat(isFound).isTrue();
            assertThat(jobs.get("a").state()).isEqualTo(JobState.UNKNOWN);
        }
    }

    private static void retryUntilUnknown(VideoJobs jobs) {
        jobs.retry("a");
        while (jobs.get("a").state() != JobState.UNKNOWN) {
            Thread.yield();
        }
    }
}
