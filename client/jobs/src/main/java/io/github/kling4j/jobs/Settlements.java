package io.github.kling4j.jobs;

import io.github.kling4j.jobs.Outcome.Attempt;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes the outcomes of submits to the database: at once, or as soon as the database is available again. */
final class Settlements {

    private final JobStore store;
    private final Supplier<Instant> clock;
    private final Set<Settlement> pending = ConcurrentHashMap.newKeySet();

    /** The outcome of an attempt, with the job as it was when the attempt began. */
    private record Settlement(StoredJob submitting, Outcome outcome) {}

    Settlements(JobStore store, Supplier<Instant> clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Writes the outcome of a submit and returns the job after the write. Returns null if the job was deleted, or if
     * the write is postponed because the database is unavailable.
     */
    @Nullable
    StoredJob settle(StoredJob submitting, Outcome outcome) {
        Settlement settlement = new Settlement(submitting, outcome);
        try {
            return write(settlement);
        } catch (StoreException e) {
            pending.add(settlement);
            Events.LOG.log(
                    Level.WARNING,
                    Events.about(submitting) + ": the outcome of the submit cannot be written to the database now: "
                            + outcome.text() + "; " + Text.of(e));
            return null;
        }
    }

    /** Writes all postponed outcomes. Those that cannot be written stay postponed, and the last failure is thrown. */
    void writePending() {
        StoreException failure = null;
        for (Settlement settlement : List.copyOf(pending)) {
            try {
                write(settlement);
                pending.remove(settlement);
            } catch (StoreException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    boolean isPending(String key) {
        return pending.stream().anyMatch(each -> each.submitting.key().equals(key));
    }

    /** Processes an acknowledgement from the log of a process that has ended. */
    void take(Acknowledgement found) {
        StoredJob job = store.find(found.key());
        Outcome outcome = new Outcome.Acknowledged(found.taskId());
        if (job == null) {
            gone(found.key(), outcome);
        } else {
            boolean lost = found.attempt() > job.attempt() && found.request().equals(store.digest(job));
            write(job, new Attempt(found.attempt(), found.attemptId(), lost), outcome);
        }
    }

    /** Logs the outcomes that could not be written. */
    void giveUp() {
        pending.forEach(each -> Events.LOG.log(
                Level.ERROR,
                Events.about(each.submitting) + ": the outcome of the submit was not written to the database: "
                        + each.outcome.text()));
    }

    private @Nullable StoredJob write(Settlement settlement) {
        StoredJob submitting = settlement.submitting;
        return write(submitting, new Attempt(submitting.attempt(), submitting.attemptId(), false), settlement.outcome);
    }

    private @Nullable StoredJob write(StoredJob expected, Attempt attempt, Outcome outcome) {
        StoredJob job = expected;
        while (true) {
            Instant now = clock.get();
            StoredJob after = outcome.of(job, attempt, now);
            if (after != null && store.move(job, after)) {
                return after;
            }
            StoredJob found = store.find(job.key());
            if (found == null) {
                gone(job.key(), outcome);
                return null;
            }
            if (found.version() == job.version()) {
                remark(found, attempt, outcome, now);
                return found;
            }
            job = found;
        }
    }

    /** Adds the task to the history if it is not the task of the job, because it may also be billed. */
    private void remark(StoredJob job, Attempt attempt, Outcome outcome, Instant now) {
        if (outcome instanceof Outcome.Acknowledged yes && !yes.taskId().equals(job.taskId())) {
            store.remark(
                    job,
                    now,
                    yes.taskId(),
                    "attempt " + attempt.number() + " was acknowledged late as task " + yes.taskId()
                            + ", which is not the task of this job and may also be billed");
        }
    }

    private static void gone(String key, Outcome outcome) {
        Events.LOG.log(
                Level.WARNING, "job \"" + key + "\" was deleted; the outcome of its submit was: " + outcome.text());
    }
}
