package io.github.kling4j.jobs;

import java.time.Duration;
import java.time.Instant;

/**
 * Computes the time of the next look-up of a job. A hash of the key distributes the first look-ups over one interval,
 * and the interval grows equally with the age of all tasks. Therefore look-ups stay evenly distributed, also for jobs
 * that started together.
 */
final class LookUpTimes {

    private final Settings settings;
    private final Instant started;

    /**
     * Creates the calculator of one process.
     *
     * @param started the time when the process started to work
     */
    LookUpTimes(Settings settings, Instant started) {
        this.settings = settings;
        this.started = started;
    }

    Instant first(StoredJob job, Instant now) {
        return now.plus(settings.firstLookUp()).plus(spread(job.key(), settings.lookUpInterval()));
    }

    /**
     * Returns the time of the next look-up: after a tenth of the task's age, within the minimum and maximum interval.
     */
    Instant next(StoredJob job, Instant now) {
        return now.plus(between(
                settings.lookUpInterval(),
                Duration.between(job.changedAt(), now).dividedBy(10),
                settings.longestLookUpInterval()));
    }

    /** Returns a time after a pause of all machines, distributed so that they do not start together. */
    Instant after(Instant pause, StoredJob job) {
        return pause.plus(spread(job.key(), settings.lookUpInterval()));
    }

    /** Returns the time of a retry after a failure: after half of its age, from one second to five minutes. */
    Instant again(Instant began, Instant now) {
        return now.plus(
                between(Duration.ofSeconds(1), Duration.between(began, now).dividedBy(2), Duration.ofMinutes(5)));
    }

    /** Returns the time to send a request again that was provably not accepted: 1 s, 2 s, … to five minutes later. */
    Instant submitAgain(int attempt, Instant now) {
        return now.plusSeconds(Math.min(300, 1L << Math.min(attempt - 1, 20)));
    }

    boolean isOverdue(StoredJob job, Instant now) {
        return job.changedAt().plus(settings.taskDeadline()).isBefore(now);
    }

    /**
     * Returns whether the failures have lasted long enough. The time before this process started does not count:
     * possibly no process tried then, and a single failure would mark a task as failed although its video exists.
     */
    boolean hasFailedLong(StoredJob job, Instant now) {
        return isOverdue(job, now) && started.plus(settings.taskDeadline()).isBefore(now);
    }

    /** Returns a fraction of the duration that depends on the key, uniformly distributed over many keys. */
    private static Duration spread(String key, Duration length) {
        int mixed = key.hashCode() * 0x9E3779B9;
        mixed = (mixed ^ mixed >>> 15) * 0x85EBCA6B;
        double part = (mixed >>> 1) / (double) (1L << 31);
        return Duration.ofNanos((long) (length.toNanos() * part));
    }

    private static Duration between(Duration least, Duration length, Duration most) {
        Duration atLeast = length.compareTo(least) < 0 ? least : length;
        return atLeast.compareTo(most) > 0 ? most : atLeast;
    }
}
