package io.github.kling4j.jobs;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The status of the jobs of all machines.
 *
 * @param counts the number of jobs in each state
 * @param pausedUntil the end of the current pause of submits and look-ups, which follows a response with status 401,
 *     402 or 429; null without a pause
 * @param submitsToday the number of submits that count against the budget of this day (UTC)
 * @param submitsPerDay the maximum number of submits per day, as configured in this process
 * @param working whether this process works on jobs
 */
public record JobHealth(
        Map<JobState, Long> counts,
        @Nullable Instant pausedUntil,
        int submitsToday,
        int submitsPerDay,
        boolean working) {

    /** Copies the map of counts. */
    public JobHealth {
        counts = Map.copyOf(counts);
    }

    /** Returns whether no job is {@link JobState#UNKNOWN} and the budget of this day is not exhausted. */
    public boolean isHealthy() {
        return counts.getOrDefault(JobState.UNKNOWN, 0L) == 0 && submitsToday < submitsPerDay;
    }
}
