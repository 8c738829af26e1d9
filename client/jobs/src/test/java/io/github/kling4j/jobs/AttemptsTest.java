package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.jobs.Outcome.NotAccepted;
import java.time.Instant;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An outcome belongs to one attempt, even if two attempts of one key are similar. */
class AttemptsTest {

    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
    private static final String REQUEST = "{\"prompt\":\"waves\"}";

    private Database database;
    private JobStore store;
    private Settlements settlements;

    @BeforeEach
    void open() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1");
        database = new Database(h2);
        Schema.migrate(database);
        store = new JobStore(database, new Events(transition -> {}, "test"));
        settlements = new Settlements(store, () -> NOW);
    }

    private StoredJob add(String request) {
        StoredJob added = StoredJob.added("a", "textToVideo", 0, NOW);
        database.transaction(connection -> {
            JobStore.insert(connection, added, request);
            return null;
        });
        return added;
    }

    private StoredJob submitted(StoredJob queued) {
        StoredJob submitting = queued.submitting(NOW);
        assertThat(store.move(queued, submitting)).isTrue();
        return submitting;
    }

    private void delete(StoredJob submitting) {
        StoredJob unknown = submitting.to(JobState.UNKNOWN, NOW, "the process ended");
        assertThat(store.move(submitting, unknown)).isTrue();
        database.transaction(connection -> ImageStore.delete(connection, "a", unknown.version()));
    }

    private Acknowledgement acknowledged(StoredJob submitting, String request) {
        return new Acknowledgement(
                "a",
                submitting.attempt(),
                submitting.attemptId(),
                StoredRequest.digest("textToVideo", request),
                "task-1");
    }

    @Test
    void a_failed_start_of_an_attempt_does_not_end_the_attempt_of_another_process() {
        StoredJob queued = add(REQUEST);
        StoredJob notCommitted = queued.submitting(NOW); // its database went away during the commit
        submitted(queued);

        settlements.settle(notCommitted, new NotAccepted("nothing was sent", NOW));

        assertThat(store.find("a").state()).isEqualTo(JobState.SUBMITTING);
    }

    @Test
    void a_late_outcome_of_a_deleted_job_does_not_affect_another_job_with_its_key() {
        StoredJob before = submitted(add(REQUEST));
        delete(before);
        submitted(add(REQUEST));

        settlements.settle(before, new NotAccepted("a 429 that came late", NOW));

        assertThat(store.find("a").state()).isEqualTo(JobState.SUBMITTING);
    }

    @Test
    void a_late_acknowledgement_of_a_deleted_job_is_not_used_for_another_request_but_recorded_in_its_history() {
        StoredJob before = submitted(add(REQUEST));
        delete(before);
        add("{\"prompt\":\"mountains\"}");

        settlements.take(acknowledged(before, REQUEST));

        assertThat(store.find("a").state()).isEqualTo(JobState.QUEUED);
        assertThat(store.history("a"))
                .singleElement()
                .satisfies(line -> assertThat(line.reason())
                        .isEqualTo("attempt 1 was acknowledged late as task task-1, which is not the task of this job"
                                + " and may also be billed"));
    }

    @Test
    void a_late_acknowledgement_of_a_deleted_job_is_used_for_the_same_request_with_its_key() {
        StoredJob before = submitted(add(REQUEST));
        delete(before);
        add(REQUEST);

        settlements.take(acknowledged(before, REQUEST));

        assertThat(store.find("a").state()).isEqualTo(JobState.WAITING);
        assertThat(store.find("a").taskId()).isEqualTo("task-1");
    }

    @Test
    void a_task_id_of_any_length_is_kept() {
        StoredJob submitting = submitted(add(REQUEST));
        String id = "0123456789".repeat(300);

        settlements.settle(submitting, new Outcome.Acknowledged(id));

        assertThat(store.find("a").taskId()).isEqualTo(id);
    }
}
