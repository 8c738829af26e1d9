package io.github.kling4j.jobs;

import java.time.Duration;
import java.time.Instant;

/**
 * When a job is looked at next. The first time is spread over one interval by a hash of the key, and the interval grows
 * with the age of the task alike for all: so look-ups stay evenly spread, also those of jobs that began together.
 */
final class LookUpTimes {

    private final Settings settings;
    private final Instant started;

    /**
     * Makes the times of one process.
     *
     * @param started when the process began to work
     */
    LookUpTimes(Settings settings, Instant started) {
        this.settings = settings;
        this.started = started;
    }

    Instant first(StoredJob job, Instant now) {
        return now.plus(settings.firstLookUp()).plus(spread(job.key(), settings.lookUpInterval()));
    }

    /** Returns the time after a look-up: a tenth of the task's age later, within the shortest and longest interval. */
    Instant next(StoredJob job, Instant now) {
        return now.plus(between(
                settings.lookUpInterval(),
                Duration.between(job.changedAt(), now).dividedBy(10),
                settings.longestLookUpInterval()));
    }

    /** Returns a time after a pause of all machines, spread so that they do not begin together. */
    Instant after(Instant pause, StoredJob job) {
        return pause.plus(spread(job.key(), settings.lookUpInterval()));
    }

    /** Returns when something that failed is tried again: half of its age later, from a second to five minutes. */
    Instant again(Instant began, Instant now) {
        return now.plus(
                between(Duration.ofSeconds(1), Duration.between(began, now).dividedBy(2), Duration.ofMinutes(5)));
    }

    /** Returns when a request that provably was not accepted is sent again: 1 s, 2 s, … to five minutes later. */
    Instant submitAgain(int attempt, Instant now) {
        return now.plusSeconds(Math.min(300, 1L << Math.min(attempt - 1, 20)));
    }

    boolean isOverdue(StoredJob job, Instant now) {
        return job.changedAt().plus(settings.taskDeadline()).isBefore(now);
    }

    /**
     * Returns whether what fails has failed for long enough. The time before this process began does not count: then
     * perhaps nobody tried, and a task whose video is there would be called failed because of one failure.
     */
    boolean hasFailedLong(StoredJob job, Instant now) {
        return isOverdue(job, now) && started.plus(settings.taskDeadline()).isBefore(now);
    }

    /** Returns a part of the length that the key decides; over many keys each part is as likely as another. */
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
