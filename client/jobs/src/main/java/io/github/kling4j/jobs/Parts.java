package io.github.kling4j.jobs;

import io.github.kling4j.KlingClient;
import org.jspecify.annotations.Nullable;

/** Creates and closes the components of a {@link VideoJobs} object. */
final class Parts implements AutoCloseable {

    private final KlingClient client;
    private final Settings settings;
    private final Database database;
    private final JobStore store;
    private final DatabaseClock clock;
    private final Kinds kinds;
    private final Pace pace;
    private final @Nullable AutoCloseable pool;
    private @Nullable AcknowledgementLog acknowledgements;
    private @Nullable Submitter submitter;

    /**
     * Migrates the database and creates the components, except those of the worker.
     *
     * @param pool the pool that is closed with this object; null if the data source belongs to the application
     */
    Parts(KlingClient client, Settings settings, Database database, Events events, @Nullable AutoCloseable pool) {
        this.client = client;
        this.settings = settings;
        this.database = database;
        this.pool = pool;
        Schema.migrate(database);
        this.store = new JobStore(database, events);
        this.clock = DatabaseClock.of(database);
        this.kinds = new Kinds(client);
        this.pace = new Pace(database, settings, kinds.names());
    }

    Database database() {
        return database;
    }

    JobStore store() {
        return store;
    }

    DatabaseClock clock() {
        return clock;
    }

    Kinds kinds() {
        return kinds;
    }

    Pace pace() {
        return pace;
    }

    Settings settings() {
        return settings;
    }

    Worker worker() {
        LookUpTimes times = new LookUpTimes(settings, clock.now());
        AcknowledgementLog log = new AcknowledgementLog(settings.acknowledgements());
        acknowledgements = log;
        Settlements settlements = new Settlements(store, clock::now);
        Submitter submits = new Submitter(database, store, pace, settlements, log, times, settings, clock);
        submitter = submits;
        Steps steps = new Steps(
                store, kinds, pace, submits, settlements, log, new VideoFiles(client, settings), times, clock);
        Retention retention = new Retention(database, store, log, settings.retention());
        return new Worker(
                database, store, pace, steps, submits, settlements, log, retention, kinds.names(), settings, clock);
    }

    /**
     * Closes the acknowledgement log and the pool. If a submit is still in progress, the log stays open and locked, so
     * that the acknowledgement can still be written.
     */
    @Override
    public void close() {
        if (acknowledgements != null && submitter != null && submitter.isIdle()) {
            acknowledgements.close();
        }
        if (pool != null) {
            try {
                pool.close();
            } catch (Exception e) {
                Events.LOG.log(System.Logger.Level.DEBUG, "the connections could not be closed", e);
            }
        }
    }
}
