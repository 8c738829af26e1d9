package io.github.kling4j.jobs;

import java.time.Duration;
import java.time.Instant;

/**
 * Computes the time of the next look-up of a job. A hash of the job's key distributes the first look-ups over one
 * interval. The interval grows with the age of the task, in the same way for all jobs. Therefore look-ups stay evenly
 * distributed, even if many jobs start at the same time.
 */
final class LookUpTimes {

    private final Settings settings;
    private final Instant started;

    /**
     * Creates an object for one process.
     *
     * @param started the time when this process started to work on jobs
     */
    LookUpTimes(Settings settings, Instant started) {
        this.settings = settings;
        this.started = started;
    }

    Instant first(StoredJob job, Instant now) {
        return now.plus(settings.firstLookUp()).plus(spread(job.key(), settings.lookUpInterval()));
    }

    /**
     * Returns the time of the next look-up: after a tenth of the task's age, but at least the minimum interval and at
     * most the maximum interval.
     */
    Instant next(StoredJob job, Instant now) {
        return now.plus(between(
                settings.lookUpInterval(),
                Duration.between(job.changedAt(), now).dividedBy(10),
                settings.longestLookUpInterval()));
    }

    /**
     * Returns the time of the first look-up of a job after a pause of all machines. The times are distributed, so that
     * not all jobs are looked up at the end of the pause.
     */
    Instant after(Instant pause, StoredJob job) {
        return pause.plus(spread(job.key(), settings.lookUpInterval()));
    }

    /**
     * Returns the time of the next retry: after half of the time that has elapsed since {@code began}, but at least one
     * second and at most five minutes.
     */
    Instant again(Instant began, Instant now) {
        return now.plus(
                between(Duration.ofSeconds(1), Duration.between(began, now).dividedBy(2), Duration.ofMinutes(5)));
    }

    /**
     * Returns the time of the next submit, after one that was provably not accepted. The delay is 1 s, 2 s, 4 s, … up
     * to five minutes, by the number of the attempt.
     */
    Instant submitAgain(int attempt, Instant now) {
        return now.plusSeconds(Math.min(300, 1L << Math.min(attempt - 1, 20)));
    }

    boolean isOverdue(StoredJob job, Instant now) {
        return job.changedAt().plus(settings.taskDeadline()).isBefore(now);
    }

    /**
     * Returns whether failed look-ups or downloads end the job: the deadline of the job has passed, and this process
     * has worked at least as long as such a deadline. Before this process started, possibly no process worked on the
     * job. A single failure after the start must not mark the job as failed, because its video may exist.
     */
    boolean hasFailedLong(StoredJob job, Instant now) {
        return isOverdue(job, now) && started.plus(settings.taskDeadline()).isBefore(now);
    }

    /**
     * Returns a part of the duration, which depends on the key. Over many keys, the parts are uniformly distributed.
     */
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
