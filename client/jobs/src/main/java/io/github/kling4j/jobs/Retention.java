package io.github.kling4j.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Deletes jobs that ended long ago, with their images and history, and old acknowledgement logs. */
final class Retention {

    private static final int BATCH = 500;

    private final Database database;
    private final JobStore store;
    private final AcknowledgementLog acknowledgements;
    private final Duration kept;

    Retention(Database database, JobStore store, AcknowledgementLog acknowledgements, Duration kept) {
        this.database = database;
        this.store = store;
        this.acknowledgements = acknowledgements;
        this.kept = kept;
    }

    void apply(Instant now) {
        Instant before = now.minus(kept);
        List<JobStore.Ended> ended;
        do {
            ended = store.ended(before, BATCH);
            ended.forEach(this::delete);
        } while (ended.size() == BATCH);
        acknowledgements.deleteRead(before);
    }

    /** Deletes a job, unless a person has retried it in the meantime: it may have ended again, with a new outcome. */
    private void delete(JobStore.Ended job) {
        database.transaction(connection -> ImageStore.delete(connection, job.key(), job.version()));
    }
}
