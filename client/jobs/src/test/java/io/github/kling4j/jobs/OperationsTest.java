package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kling4j.KlingClient;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.VideoRequest;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Operation;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Deployments, stops, health and metrics. */
@Timeout(120)
class OperationsTest {

    private final KlingSimulator simulator = KlingSimulator.start();
    private final KlingClient client = Requests.client(simulator);
    private final JdbcDataSource h2 = new JdbcDataSource();

    @TempDir
    private Path directory;

    OperationsTest() {
        h2.setURL("jdbc:h2:mem:" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1");
    }

    @AfterEach
    void close() {
        client.close();
        simulator.close();
    }

    private VideoJobs open(Duration stopWithin) {
        return WorkerProcess.tuned(VideoJobs.builder(client), directory)
                .dataSource(h2)
                .stopWithin(stopWithin)
                .open();
    }

    @Test
    void every_request_of_the_client_can_be_a_job_and_others_are_rejected() {
        Kinds kinds = new Kinds(client);

        assertThat(kinds.named("imageToVideo").request()).isEqualTo(ImageToVideoRequest.class);
        assertThat(kinds.of(Requests.text("one")).name()).isEqualTo("textToVideo");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kinds.of(new VideoRequest() {}))
                .withMessageStartingWith("the client cannot submit " + OperationsTest.class.getName())
                .withMessageContaining("imageToVideo, ")
                .withMessageContaining("textToVideo");
    }

    @Test
    void an_older_version_works_concurrently_with_a_newer_one_and_ignores_unknown_jobs() throws Exception {
        try (VideoJobs jobs = open(Duration.ofSeconds(5))) {
            jobs.add("known", Requests.text("one"));
        }
        try (Connection connection = h2.getConnection();
                Statement newer = connection.createStatement()) {
            newer.execute("alter table kling_job add column added_later varchar(10)");
            newer.execute("insert into kling_job (job_key, kind, request, priority, state, version, attempt,"
                    + " attempt_id, admitted, succeeded, created_at, changed_at) select 'newer', 'soundToVideo', request, 9, state, version,"
                    + " attempt, attempt_id, admitted, succeeded, created_at, changed_at from kling_job");
            newer.execute("insert into \"kling_schema\" values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'sa',"
                    + " current_timestamp, 1, true)");
        }

        try (VideoJobs jobs = open(Duration.ofSeconds(5))) {
            jobs.start();
            while (jobs.get("known").state() != JobState.DONE) {
                jobs.awaitIdle(Duration.ofMillis(100));
            }
            assertThat(jobs.get("newer").state()).isEqualTo(JobState.QUEUED);
            assertThat(jobs.get("newer").kind()).isEqualTo("soundToVideo");
        }
    }

    @Test
    void a_stop_waits_for_the_submit_in_progress_and_loses_nothing() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        simulator.failNext(Operation.SUBMIT, Fault.held(done::countDown, release));
        VideoJobs jobs = open(Duration.ofSeconds(60));
        jobs.add("a", Requests.text("one"));
        jobs.start();
        done.await();
        Thread stop = new Thread(jobs::close);
        stop.start();
        release.countDown();
        stop.join();

        try (VideoJobs next = open(Duration.ofSeconds(5))) {
            assertThat(next.get("a").state()).isEqualTo(JobState.WAITING);
            assertThat(next.get("a").taskId())
                    .isEqualTo(simulator.tasks().get(0).id());
        }
    }

    @Test
    void a_stop_has_a_time_limit_and_a_later_acknowledgement_is_still_recorded() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        simulator.failNext(Operation.SUBMIT, Fault.held(done::countDown, release));
        VideoJobs jobs = open(Duration.ofMillis(200));
        jobs.add("a", Requests.text("one"));
        jobs.start();
        done.await();
        long begun = System.nanoTime();
        jobs.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));

        release.countDown();
        try (VideoJobs next = open(Duration.ofSeconds(5))) {
            next.start();
            while (next.get("a").state() != JobState.DONE) {
                next.awaitIdle(Duration.ofMillis(100));
            }
            assertThat(next.get("a").taskId())
                    .isEqualTo(simulator.tasks().get(0).id());
            assertThat(simulator.submissions()).isEqualTo(1);
        }
    }

    @Test
    void micrometer_shows_the_jobs_in_each_state() {
        try (VideoJobs jobs = open(Duration.ofSeconds(5))) {
            jobs.add("a", Requests.text("one"));
            jobs.add("b", Requests.text("two"));
            jobs.cancel("b");
            SimpleMeterRegistry registry = new SimpleMeterRegistry();
            new JobMetrics(jobs).bindTo(registry);

            assertThat(registry.get("kling.jobs").tag("state", "queued").gauge().value())
                    .isEqualTo(1);
            assertThat(registry.get("kling.jobs")
                            .tag("state", "cancelled")
                            .gauge()
                            .value())
                    .isEqualTo(1);
            assertThat(registry.get("kling.jobs").gauges()).hasSize(JobState.values().length);
        }
    }

    @Test
    void health_contains_the_pause_and_the_budget() {
        try (VideoJobs jobs = open(Duration.ofSeconds(5))) {
            assertThat(jobs.health().isHealthy()).isTrue();
            assertThat(jobs.health().pausedUntil()).isNull();
            assertThat(jobs.health().working()).isFalse();
            jobs.start();
            assertThat(jobs.health().working()).isTrue();
        }
    }
}
