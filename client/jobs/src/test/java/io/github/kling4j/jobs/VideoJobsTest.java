package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kling4j.KlingClient;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Operation;
import io.github.kling4j.simulator.TaskScript;
import io.github.kling4j.validation.ValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Jobs in one process, with the simulated service. */
@Timeout(120)
class VideoJobsTest {

    private final KlingSimulator simulator = KlingSimulator.start();
    private final KlingClient client = Requests.client(simulator);
    private final List<Transition> heard = Collections.synchronizedList(new ArrayList<>());
    private final JdbcDataSource h2 = new JdbcDataSource();
    private VideoJobs jobs;

    @TempDir
    private Path directory;

    @BeforeEach
    void open() {
        h2.setURL("jdbc:h2:mem:" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1");
        jobs = builder().open();
    }

    private VideoJobsBuilder builder() {
        return VideoJobs.builder(client)
                .dataSource(h2)
                .acknowledgements(directory.resolve("acks"))
                .videos(directory.resolve("videos"))
                .listener(heard::add)
                .firstLookUp(Duration.ofMillis(20))
                .lookUpInterval(Duration.ofMillis(20), Duration.ofMillis(50))
                .pollInterval(Duration.ofMillis(50))
                .heartbeat(Duration.ofMillis(500));
    }

    private void reopen(VideoJobsBuilder builder) {
        jobs.close();
        jobs = builder.open();
    }

    @AfterEach
    void close() {
        jobs.close();
        client.close();
        simulator.close();
    }

    private void finish() throws InterruptedException {
        jobs.start();
        assertThat(jobs.awaitIdle(Duration.ofSeconds(100)))
                .as("%s", jobs.counts())
                .isTrue();
    }

    @Test
    void a_queued_job_ends_with_a_video_in_the_directory() throws Exception {
        jobs.add("harbour/1", Requests.text("The boats leave"));

        finish();

        Job done = jobs.get("harbour/1");
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.taskId()).isEqualTo(simulator.tasks().get(0).id());
        assertThat(done.videos())
                .containsExactly(directory.resolve("videos/harbour%2F1.mp4").toString());
        assertThat(Files.size(Path.of(done.videos().get(0)))).isGreaterThan(1000);
        assertThat(jobs.history("harbour/1"))
                .extracting(Transition::to)
                .containsExactly(JobState.SUBMITTING, JobState.WAITING, JobState.DOWNLOADING, JobState.DONE);
        assertThat(heard).isEqualTo(jobs.history("harbour/1"));
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void a_sink_receives_videos_instead_of_a_directory() throws Exception {
        List<Long> sizes = Collections.synchronizedList(new ArrayList<>());
        reopen(builderWithSink((job, index, file) -> {
            sizes.add(Files.size(file));
            return "s3://videos/" + job.key() + "/" + index;
        }));
        jobs.add("a", Requests.text("one"));

        finish();

        assertThat(jobs.get("a").videos()).containsExactly("s3://videos/a/0");
        assertThat(sizes).singleElement().satisfies(size -> assertThat(size).isGreaterThan(1000));
    }

    @Test
    void a_sink_receives_the_video_again_after_an_exception() throws Exception {
        List<Integer> calls = Collections.synchronizedList(new ArrayList<>());
        reopen(builderWithSink((job, index, file) -> {
            calls.add(index);
            if (calls.size() == 1) {
                throw new IllegalStateException("the store is closed");
            }
            return "s3://videos/" + "a".repeat(2000);
        }));
        jobs.add("a", Requests.text("one"));

        finish();

        assertThat(calls).hasSize(2);
        assertThat(jobs.get("a").videos()).containsExactly("s3://videos/" + "a".repeat(2000));
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void a_task_that_succeeded_without_urls_is_looked_up_again_and_never_submitted_again() throws Exception {
        reopen(builder().taskDeadline(Duration.ofMillis(1500)));
        simulator.nextTask(TaskScript.statuses("succeeded").withoutVideos());
        jobs.add("a", Requests.text("one"));
        finish();
        assertThat(jobs.get("a").state()).isEqualTo(JobState.FAILED);
        assertThat(jobs.get("a").reason())
                .endsWith("the task succeeded, but the look-up returned no URLs of its " + "videos");
        assertThat(simulator.lookups()).isGreaterThan(1);

        jobs.retry("a");
        assertThat(jobs.get("a").state()).isEqualTo(JobState.DOWNLOADING);
        assertThat(jobs.awaitIdle(Duration.ofSeconds(60))).isTrue();

        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void a_directory_may_have_a_line_break_in_its_name() throws Exception {
        reopen(builder().videos(directory.resolve("two\nlines\\n")));
        jobs.add("a", Requests.text("one"));

        finish();

        assertThat(Path.of(jobs.get("a").videos().get(0))).isNotEmptyFile();
    }

    @Test
    void a_start_that_fails_can_be_repeated() throws Exception {
        AtomicBoolean away = new AtomicBoolean();
        jobs.close();
        jobs = builder()
                .dataSource(Instants.watched(h2, instant -> {
                    if (away.get()) {
                        throw new IllegalStateException("the database is away");
                    }
                }))
                .open();
        jobs.add("a", Requests.text("one"));
        away.set(true);
        assertThatThrownBy(() -> jobs.start()).hasMessage("the database is away");
        away.set(false);
        assertThat(jobs.health().working()).isFalse();

        finish();

        assertThat(jobs.get("a").state()).isEqualTo(JobState.DONE);
    }

    private VideoJobsBuilder builderWithSink(VideoSink sink) {
        return VideoJobs.builder(client)
                .dataSource(h2)
                .acknowledgements(directory.resolve("acks"))
                .sink(sink)
                .firstLookUp(Duration.ofMillis(20))
                .lookUpInterval(Duration.ofMillis(20), Duration.ofMillis(50))
                .pollInterval(Duration.ofMillis(50));
    }

    @Test
    void the_same_key_with_the_same_request_is_the_same_job() {
        byte[] png = Requests.png(1);
        Job first = jobs.add("a", frame(Image.bytes(png)));

        assertThat(jobs.add("a", frame(Image.base64(Base64.getEncoder().encodeToString(png)))))
                .isEqualTo(first);
        assertThat(jobs.counts()).containsEntry(JobState.QUEUED, 1L);
    }

    @Test
    void the_same_key_with_another_request_is_an_error_with_the_difference() {
        jobs.add("a", frame(Image.bytes(Requests.png(1))));

        assertThatThrownBy(() -> jobs.add(
                        "a",
                        frame(Image.bytes(Requests.png(2))).toBuilder()
                                .duration(7)
                                .build()))
                .isInstanceOf(KeyConflictException.class)
                .hasMessageMatching(
                        "a job with the key \"a\" and a different request already exists: duration was absent, now 7;"
                                + " first_frame was an image with the SHA-256 [0-9a-f]{64}, now an image with the"
                                + " SHA-256 [0-9a-f]{64}; use another key for a new video");
        assertThatThrownBy(() -> jobs.add("a", Requests.text("words")))
                .isInstanceOf(KeyConflictException.class)
                .hasMessage(
                        "a job with the key \"a\" and a different request already exists: the kind was imageToVideo,"
                                + " now textToVideo; use another key for a new video");
    }

    @Test
    void an_invalid_request_is_rejected_by_add() {
        assertThatThrownBy(() -> jobs.add("a", Requests.text(""))).isInstanceOf(ValidationException.class);
        assertThat(jobs.get("a")).isNull();
    }

    @Test
    void the_added_image_is_sent_after_its_file_was_deleted() throws Exception {
        byte[] png = Requests.png(3);
        Path file = Files.write(directory.resolve("frame.png"), png);
        jobs.add("a", frame(Image.file(file)));
        Files.delete(file);

        finish();

        assertThat(jobs.get("a").state()).isEqualTo(JobState.DONE);
        assertThat(simulator.received().get(0).bodyText())
                .contains(Base64.getEncoder().encodeToString(png));
    }

    @Test
    void an_image_is_stored_once_and_deleted_with_its_last_job() throws Exception {
        Image shared = Image.bytes(Requests.png(4));
        jobs.add("a", frame(shared));
        jobs.add("b", frame(shared));
        assertThat(count("kling_image")).isEqualTo(1);
        jobs.cancel("a");
        jobs.cancel("b");

        jobs.delete("a");
        assertThat(count("kling_image")).isEqualTo(1);
        jobs.delete("b");
        assertThat(count("kling_image") + count("kling_image_part") + count("kling_history"))
                .isZero();
    }

    private long count(String table) {
        return new Database(h2)
                .transaction(
                        connection -> Database.query(connection, row -> row.getLong(1), "select count(*) from " + table)
                                .get(0));
    }

    private static ImageToVideoRequest frame(Image image) {
        return ImageToVideoRequest.builder().firstFrame(image).prompt("waves").build();
    }

    @Test
    void after_a_429_the_job_is_submitted_again_after_the_pause() throws Exception {
        simulator.failNext(Operation.SUBMIT, Fault.status(429).header("Retry-After", "1"));
        jobs.add("a", Requests.text("one"));

        finish();

        Job job = jobs.get("a");
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.attempts()).isEqualTo(2);
        assertThat(simulator.submissions()).isEqualTo(2);
        assertThat(simulator.tasks()).hasSize(1);
        assertThat(jobs.health().submitsToday()).isEqualTo(1);
    }

    @Test
    void a_refusal_ends_the_job_and_retry_submits_it_again() throws Exception {
        simulator.failNext(Operation.SUBMIT, Fault.status(451));
        jobs.add("a", Requests.text("one"));
        finish();
        assertThat(jobs.get("a").state()).isEqualTo(JobState.REFUSED);

        jobs.retry("a");
        assertThat(jobs.awaitIdle(Duration.ofSeconds(60))).isTrue();

        assertThat(jobs.get("a").state()).isEqualTo(JobState.DONE);
    }

    @Test
    void a_job_with_an_unknown_outcome_is_never_submitted_again_automatically() throws Exception {
        simulator.failNext(Operation.SUBMIT, Fault.resetAfterWork());
        simulator.failNext(Operation.SUBMIT, Fault.status(503));
        jobs.add("a", Requests.text("one"));
        jobs.add("b", Requests.text("two"));

        finish();

        assertThat(jobs.list(JobState.UNKNOWN, null, 10)).extracting(Job::key).containsExactly("a", "b");
        assertThat(simulator.submissions()).isEqualTo(2);
        assertThat(jobs.health().isHealthy()).isFalse();

        jobs.resolve("a", simulator.tasks().get(0).id());
        jobs.retry("b");
        assertThat(jobs.awaitIdle(Duration.ofSeconds(60))).isTrue();
        assertThat(jobs.list(JobState.DONE, null, 10)).extracting(Job::key).containsExactly("a", "b");
        assertThat(simulator.submissions()).isEqualTo(3);
    }

    @Test
    void a_failed_task_makes_the_job_failed_with_the_reason_of_the_service() throws Exception {
        simulator.nextTask(TaskScript.failing(3005, "Upstream", "the prompt was refused"));
        jobs.add("a", Requests.text("one"));

        finish();

        assertThat(jobs.get("a").state()).isEqualTo(JobState.FAILED);
        assertThat(jobs.get("a").reason()).isEqualTo("the task failed: 3005 the prompt was refused");
    }

    @Test
    void the_task_is_looked_up_again_after_its_url_expired() throws Exception {
        // The client tries each URL once and does not retry after a 403.
        simulator.failNext(Operation.DOWNLOAD, Fault.status(403));
        jobs.add("a", Requests.text("one"));

        finish();

        assertThat(jobs.get("a").state()).isEqualTo(JobState.DONE);
        assertThat(simulator.tasks().get(0).lookUps()).isEqualTo(4);
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void a_failed_download_is_retried_without_another_submit() throws Exception {
        reopen(builder().taskDeadline(Duration.ofMillis(1)));
        simulator.nextTask(TaskScript.statuses("succeeded"));
        simulator.failNext(Operation.DOWNLOAD, Fault.status(403));
        simulator.failNext(Operation.DOWNLOAD, Fault.status(403));
        jobs.add("a", Requests.text("one"));
        finish();
        assertThat(jobs.get("a").state()).isEqualTo(JobState.FAILED);

        jobs.retry("a");
        assertThat(jobs.awaitIdle(Duration.ofSeconds(60))).isTrue();

        assertThat(jobs.get("a").state()).isEqualTo(JobState.DONE);
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void jobs_with_a_higher_priority_are_submitted_first() throws Exception {
        reopen(builder().inFlight(1).threads(1));
        jobs.add("low", Requests.text("low"), -1);
        jobs.add("first", Requests.text("first"));
        jobs.add("second", Requests.text("second"));
        jobs.add("high", Requests.text("high"), 5);

        finish();

        assertThat(simulator.received())
                .extracting(each -> each.bodyText().replaceAll(".*\"prompt\":\"(.*?)\".*", "$1"))
                .containsExactly("high", "first", "second", "low");
    }

    @Test
    void no_more_tasks_are_in_flight_than_allowed() throws Exception {
        reopen(builder().inFlight(3).threads(4));
        for (int i = 0; i < 12; i++) {
            jobs.add("job-" + i, Requests.text("video " + i));
        }

        finish();

        int most = 0;
        int flying = 0;
        // By the times in the history: a listener may be called for an end after the next start.
        for (Transition each :
                heard.stream().sorted(Comparator.comparing(Transition::at)).toList()) {
            flying += each.to() == JobState.SUBMITTING ? 1 : each.to() == JobState.DONE ? -1 : 0;
            most = Math.max(most, flying);
        }
        assertThat(jobs.counts()).containsEntry(JobState.DONE, 12L);
        assertThat(most).isBetween(1, 3);
    }

    @Test
    void the_budget_of_a_day_survives_a_restart() throws Exception {
        reopen(builder().submitsPerDay(2));
        for (int i = 0; i < 4; i++) {
            jobs.add("job-" + i, Requests.text("video " + i));
        }
        jobs.start();
        assertThat(jobs.awaitIdle(Duration.ofSeconds(3))).isFalse();
        reopen(builder().submitsPerDay(2));
        jobs.start();
        assertThat(jobs.awaitIdle(Duration.ofSeconds(1))).isFalse();

        assertThat(simulator.submissions()).isEqualTo(2);
        assertThat(jobs.health().submitsToday()).isEqualTo(2);
    }

    @Test
    void operations_that_the_state_does_not_allow_are_rejected_with_the_reason() {
        jobs.add("a", Requests.text("one"));

        assertThatThrownBy(() -> jobs.retry("a"))
                .isInstanceOf(JobStateException.class)
                .hasMessage("the job \"a\" is queued and cannot be retried: it has not ended");
        assertThatThrownBy(() -> jobs.delete("a"))
                .isInstanceOf(JobStateException.class)
                .hasMessage(
                        "the job \"a\" is queued and cannot be deleted: cancel it first, or wait until it has ended");
        assertThatThrownBy(() -> jobs.cancel("b"))
                .isInstanceOf(JobStateException.class)
                .hasMessage("no job has the key \"b\"");
        assertThatThrownBy(() -> jobs.add("a\nb", Requests.text("one"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void jobs_that_ended_long_ago_are_deleted_with_their_images() throws Exception {
        jobs.add("old", frame(Image.bytes(Requests.png(5))));
        jobs.add("new", Requests.text("stays"));
        jobs.cancel("old");
        reopen(builder().retention(Duration.ofMillis(1)));

        jobs.start();
        assertThat(jobs.awaitIdle(Duration.ofSeconds(60))).isTrue();

        assertThat(jobs.get("old")).isNull();
        assertThat(count("kling_image")).isZero();
        assertThat(jobs.get("new")).isNotNull();
    }

    @Test
    void every_key_has_a_unique_file_name() {
        assertThat(Stream.of("a/b", "a%2Fb", ".a", "..", "a b", "ä", "a,2", "*")
                        .map(key -> VideoFiles.fileName(key, 0)))
                .containsExactly(
                        "a%2Fb.mp4",
                        "a%252Fb.mp4", "%2Ea.mp4", "%2E..mp4", "a%20b.mp4", "%C3%A4.mp4", "a%2C2.mp4", "%2A.mp4");
        assertThat(VideoFiles.fileName("a", 1)).isEqualTo("a,2.mp4");
        assertThat(VideoFiles.fileName("ä".repeat(200), 0)).hasSizeLessThan(200);
    }

    @Test
    void an_acknowledgement_in_the_log_is_used_if_the_database_lost_the_submit() throws IOException {
        jobs.add("a", Requests.text("one"));
        JobStore store = new JobStore(new Database(h2), new Events(each -> {}, "dead"));
        StoredJob lost = store.find("a").submitting(store.find("a").createdAt());
        Requests.logged(directory.resolve("acks"), store, lost, "task-1");

        jobs.start();

        assertThat(jobs.get("a").taskId()).isEqualTo("task-1");
        assertThat(jobs.get("a").attempts()).isEqualTo(1);
        assertThat(simulator.submissions()).isZero();
    }

    @Test
    void a_late_acknowledgement_in_the_log_of_a_dead_process_turns_unknown_into_waiting() throws IOException {
        jobs.add("a", Requests.text("one"));
        // The state after a process was killed after the line and before the commit.
        JobStore store = new JobStore(new Database(h2), new Events(each -> {}, "dead"));
        StoredJob queued = store.find("a");
        StoredJob submitting = queued.submitting(queued.createdAt());
        assertThat(store.move(queued, submitting)).isTrue();
        Requests.logged(directory.resolve("acks"), store, submitting, "task-1");
        // The machine lost power while it wrote another line.
        Files.writeString(directory.resolve("acks/dead.acks"), "\0\0\0\na 1 ta", StandardOpenOption.APPEND);

        jobs.start();

        assertThat(jobs.get("a").taskId()).isEqualTo("task-1");
        assertThat(jobs.get("a").state()).isEqualTo(JobState.WAITING);
        assertThat(directory.resolve("acks/dead.read")).exists();
        assertThat(simulator.submissions()).isZero();
    }
}
