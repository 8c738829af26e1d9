package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares random sequences of events on the store with a model of the states that shares no code with it. */
class StateModelTest {

    private static Database database;
    private static JobStore store;
    private static Settlements settlements;

    @BeforeAll
    static void open() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:model;DB_CLOSE_DELAY=-1");
        database = new Database(h2);
        Schema.migrate(database);
        store = new JobStore(database, new Events(transition -> {}, "model"));
        settlements = new Settlements(store, () -> Instant.EPOCH);
    }

    /** The expected state, and the tasks that may be billed, after each event. */
    private static final class Model {
        String state = "queued";
        /** Whether the service received the complete request of the last attempt. */
        boolean received;
        /** The task that the service created for the last attempt, if the request arrived. */
        String made = "";

        boolean linked;
        boolean succeeded;
        int attempts;
        int retries;
        int unproven;
        final Set<String> acknowledged = new HashSet<>();
        /** The ids of the attempts, which the acknowledgement log contains. */
        final Map<Integer, Long> ids = new HashMap<>();
    }

    private static Acknowledgement acknowledgement(String key, int attempt, String task, Model model) {
        return new Acknowledgement(key, attempt, model.ids.get(attempt), "another request", task);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_sequence_of_events_leads_to_the_state_of_the_model(long seed) {
        Random random = new Random(seed);
        for (int sequence = 0; sequence < 60; sequence++) {
            String key = "job-" + seed + "-" + sequence;
            Model model = new Model();
            List<String> log = new ArrayList<>();
            StoredJob added = StoredJob.added(key, "textToVideo", 0, Instant.EPOCH);
            database.transaction(connection -> {
                JobStore.insert(connection, added, "{}");
                return null;
            });
            for (int event = 0; event < 25; event++) {
                log.add(step(random, key, model));
                StoredJob job = store.find(key);
                assertThat(job.state().word()).as("%s", log).isEqualTo(model.state);
                assertThat(model.unproven).as("%s", log).isLessThanOrEqualTo(1 + model.retries);
                assertThat(named(job)).as("%s", log).containsAll(model.acknowledged);
            }
            assertThat(store.history(key)).hasSizeGreaterThanOrEqualTo(model.attempts);
        }
    }

    private static Set<String> named(StoredJob job) {
        Set<String> named = new HashSet<>();
        for (Transition line : store.history(job.key())) {
            for (String word : line.reason().split("[ ,;]")) {
                named.add(word);
            }
        }
        return named;
    }

    private static String step(Random random, String key, Model model) {
        StoredJob job = store.find(key);
        return switch (random.nextInt(12)) {
            case 0, 1 -> begin(random, job, model);
            case 2 -> answerAcknowledged(job, model, model.attempts);
            case 3 -> answer(job, model, new Outcome.Refused("no"), "refused", true);
            case 4 -> answer(job, model, new Outcome.NotAccepted("429", Instant.EPOCH), "queued", true);
            case 5 -> answer(job, model, new Outcome.Unknown("reset"), "unknown", false);
            case 6 -> crash(job, model);
            case 7 -> order("cancel", job, model, Set.of("queued", "unknown", "waiting", "downloading"), "cancelled");
            case 8 -> retry(job, model);
            case 9 -> resolve(job, model);
            case 10 -> end(random, job, model);
            default -> replay(random, key, model);
        };
    }

    /** Enters submitting; the service may receive the request completely, in part, or not at all. */
    private static String begin(Random random, StoredJob job, Model model) {
        if (!model.state.equals("queued")) {
            return "-";
        }
        StoredJob submitting = job.submitting(Instant.EPOCH);
        assertThat(store.move(job, submitting)).isTrue();
        model.ids.put(submitting.attempt(), submitting.attemptId());
        model.state = "submitting";
        model.attempts++;
        model.linked = false;
        model.succeeded = false;
        model.received = random.nextBoolean();
        model.made = "t" + model.attempts;
        if (model.received) {
            model.unproven++;
        }
        return "begin";
    }

    private static String answerAcknowledged(StoredJob job, Model model, int attempt) {
        if (model.attempts == 0 || !model.received) {
            return "-";
        }
        settlements.take(acknowledgement(job.key(), attempt, model.made, model));
        model.acknowledged.add(model.made);
        boolean open = Set.of("submitting", "unknown", "queued").contains(model.state);
        if (open && !model.linked) {
            model.state = "waiting";
            model.linked = true;
        }
        return "acknowledged";
    }

    private static String answer(StoredJob job, Model model, Outcome outcome, String state, boolean proof) {
        // A service that acknowledged the task never states that it did not.
        boolean open = model.state.equals("submitting") || proof && model.state.equals("unknown");
        if (!open || model.linked || model.acknowledged.contains(model.made)) {
            return "-";
        }
        settlements.settle(job, outcome);
        model.state = state;
        if (proof && model.received) {
            model.unproven--;
            model.received = false;
        }
        return state;
    }

    /** The process ends, and another process recovers the job. */
    private static String crash(StoredJob job, Model model) {
        if (!model.state.equals("submitting")) {
            return "-";
        }
        assertThat(store.move(job, job.to(JobState.UNKNOWN, Instant.EPOCH, "the process ended")))
                .isTrue();
        model.state = "unknown";
        return "crash";
    }

    private static String retry(StoredJob job, Model model) {
        if (model.state.equals("failed") && model.succeeded) {
            return order("retry", job, model, Set.of("failed"), "downloading");
        }
        boolean allowed = Set.of("unknown", "failed", "refused").contains(model.state);
        String done = order("retry", job, model, Set.of("unknown", "failed", "refused"), "queued");
        if (allowed) {
            model.retries++;
        }
        return done;
    }

    private static String resolve(StoredJob job, Model model) {
        boolean allowed = Set.of("unknown", "failed").contains(model.state);
        String done = order("resolve", job, model, Set.of("unknown", "failed"), "waiting");
        if (allowed) {
            model.linked = true;
            model.succeeded = false;
        }
        return done;
    }

    private static String order(String order, StoredJob job, Model model, Set<String> allowed, String next) {
        if (!allowed.contains(model.state)) {
            assertThatThrownBy(() -> ordered(order, job))
                    .isInstanceOf(JobStateException.class)
                    .hasMessageContaining("is " + model.state + " and cannot be ");
            return "no " + order;
        }
        assertThat(store.move(job, ordered(order, job))).isTrue();
        model.state = next;
        return order;
    }

    private static StoredJob ordered(String order, StoredJob job) {
        return switch (order) {
            case "cancel" -> Orders.cancel(job, Instant.EPOCH);
            case "retry" -> Orders.retry(job, Instant.EPOCH);
            default -> Orders.resolve(job, "named", Instant.EPOCH);
        };
    }

    private static String end(Random random, StoredJob job, Model model) {
        if (model.state.equals("waiting")) {
            boolean good = random.nextBoolean();
            StoredJob after = job.to(good ? JobState.DOWNLOADING : JobState.FAILED, Instant.EPOCH, "looked up");
            assertThat(store.move(job, good ? after.withSuccess() : after)).isTrue();
            model.state = good ? "downloading" : "failed";
            model.succeeded = good;
            return model.state;
        }
        if (model.state.equals("downloading")) {
            boolean good = random.nextBoolean();
            assertThat(store.move(job, job.to(good ? JobState.DONE : JobState.FAILED, Instant.EPOCH, "fetched")))
                    .isTrue();
            model.state = good ? "done" : "failed";
            return model.state;
        }
        return "-";
    }

    /** Any process reads an acknowledgement log again. */
    private static String replay(Random random, String key, Model model) {
        for (String task : List.copyOf(model.acknowledged)) {
            int attempt = Integer.parseInt(task.substring(1));
            settlements.take(acknowledgement(key, attempt, task, model));
            if (attempt == model.attempts
                    && !model.linked
                    && Set.of("submitting", "unknown", "queued").contains(model.state)) {
                model.state = "waiting";
                model.linked = true;
            }
        }
        return "replay";
    }

    @Test
    void a_change_applies_only_to_the_version_that_was_read() {
        StoredJob added = StoredJob.added("stale", "textToVideo", 0, Instant.EPOCH);
        database.transaction(connection -> {
            JobStore.insert(connection, added, "{}");
            return null;
        });

        assertThat(store.move(added, Orders.cancel(added, Instant.EPOCH))).isTrue();
        assertThat(store.move(added, added.submitting(Instant.EPOCH))).isFalse();
        assertThat(store.find("stale").state()).isEqualTo(JobState.CANCELLED);
        assertThat(store.history("stale"))
                .singleElement()
                .isEqualTo(new Transition(
                        "stale", JobState.QUEUED, JobState.CANCELLED, Instant.EPOCH, "model", "cancelled by a person"));
    }
}
