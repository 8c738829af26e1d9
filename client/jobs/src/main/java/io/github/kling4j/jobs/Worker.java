package io.github.kling4j.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Works on jobs in this process. db-scheduler decides which process takes which job at which time. This class schedules
 * queued jobs when they are admitted, and recovers the jobs of processes that have ended.
 */
final class Worker implements AutoCloseable {

    static final String TASK = "kling-job";
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 6;

    private final JobStore store;
    private final Pace pace;
    private final Steps steps;
    private final Submitter submitter;
    private final Settlements settlements;
    private final AcknowledgementLog acknowledgements;
    private final Retention retention;
    private final Set<String> kinds;
    private final Settings settings;
    private final DatabaseClock clock;
    private final CustomTask<Void> task;
    private final Scheduler scheduler;
    private final ScheduledExecutorService housekeeping = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "kling-jobs-housekeeping");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean stopping;

    Worker(
            Database database,
            JobStore store,
            Pace pace,
            Steps steps,
            Submitter submitter,
            Settlements settlements,
            AcknowledgementLog acknowledgements,
            Retention retention,
            Set<String> kinds,
            Settings settings,
            DatabaseClock clock) {
        this.store = store;
        this.pace = pace;
        this.steps = steps;
        this.submitter = submitter;
        this.settlements = settlements;
        this.acknowledgements = acknowledgements;
        this.retention = retention;
        this.kinds = kinds;
        this.settings = settings;
        this.clock = clock;
        this.task = Tasks.custom(TASK, Void.class)
                .onDeadExecutionRevive()
                .onFailure(failureHandler())
                .execute((instance, context) -> completion(instance.getId()));
        this.scheduler = Scheduler.create(database.dataSource(), task)
                .tableName("kling_scheduled")
                .schedulerName(new SchedulerName.Fixed(store.events().machine()))
                .clock(clock)
                .threads(settings.threads())
                .pollingInterval(settings.pollInterval())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(settings.stopWithin())
                .build();
    }

    /** Starts the work. The acknowledgements of ended processes are read before the first step. */
    void start() {
        try {
            acknowledgements.readAbandoned(settlements::take);
            reschedule();
        } catch (RuntimeException | Error e) {
            housekeeping.shutdown();
            acknowledgements.close();
            throw e;
        }
        scheduler.start();
        every(settings.pollInterval(), this::admit);
        every(settings.pollInterval(), settlements::writePending);
        every(settings.pollInterval().multipliedBy(5), this::reschedule);
        every(
                settings.heartbeat().multipliedBy(MISSED_HEARTBEATS),
                () -> acknowledgements.readAbandoned(settlements::take));
        every(Duration.ofHours(1), () -> retention.apply(clock.now()));
        every(Duration.ofHours(1), this::reportNewerJobs);
    }

    /** Logs jobs of a newer version, on which this version does not work. */
    private void reportNewerJobs() {
        store.newer(kinds)
                .forEach(each -> Events.LOG.log(
                        Level.WARNING,
                        each + ", which this version of kling4j does not know; such jobs need a newer version"));
    }

    private void every(Duration pause, Runnable chore) {
        housekeeping.scheduleWithFixedDelay(() -> safely(chore), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void safely(Runnable chore) {
        try {
            chore.run();
        } catch (RuntimeException | Error e) {
            Events.LOG.log(stopping ? Level.DEBUG : Level.WARNING, "a periodic task failed and will be retried", e);
        }
    }

    private CompletionHandler<Void> completion(String key) {
        Instant next = steps.take(key, () -> stopping);
        if (next == null) {
            return (complete, operations) -> {
                operations.remove();
                if (!stopping) {
                    safely(this::admit);
                }
            };
        }
        return (complete, operations) -> operations.reschedule(complete, next);
    }

    private FailureHandler<Void> failureHandler() {
        return (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(AFTER_FAILURE));
    }

    /** Admits queued jobs up to the limit of tasks in flight, and schedules them. */
    private void admit() {
        List<String> admitted = pace.admit(clock.now());
        schedule(admitted);
    }

    /** Schedules the jobs whose process ended after a change and before it scheduled the next step. */
    private void reschedule() {
        schedule(store.forgotten(TASK));
    }

    private void schedule(List<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        Instant now = clock.now();
        try {
            scheduler.scheduleBatch(
                    keys.stream().<TaskInstance<?>>map(task::instance).toList(), now);
        } catch (RuntimeException e) {
            // Another process has already scheduled one of them.
            keys.forEach(key -> scheduler.scheduleIfNotExists(task.instance(key), now));
        }
        scheduler.triggerCheckForDueExecutions();
    }

    /** Schedules the next step of a job that a person has changed. */
    void wake(String key) {
        safely(() -> schedule(List.of(key)));
    }

    /**
     * Stops the work. No more submits begin. This method waits for submits and other steps in progress, at most for the
     * configured time. Another process continues interrupted steps.
     */
    @Override
    public void close() {
        stopping = true;
        housekeeping.shutdown();
        // An interrupted thread would not wait, and would get no connection to write the outcomes.
        boolean interrupted = Thread.interrupted();
        scheduler.stop();
        safely(settlements::writePending);
        settlements.giveUp();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isIdle() {
        return submitter.isIdle();
    }
}
