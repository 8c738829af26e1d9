package io.github.kling4j.jobs;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The status of the jobs of all machines.
 *
 * @param counts the number of jobs in each state
 * @param pausedUntil the end of the pause after a 429 or a refusal that concerns the account; null without a pause
 * @param submitsToday the number of submits counted in the budget of this day (UTC)
 * @param submitsPerDay the budget of a day, as configured in this process
 * @param working whether this process works on jobs
 */
public record JobHealth(
        Map<JobState, Long> counts,
        @Nullable Instant pausedUntil,
        int submitsToday,
        int submitsPerDay,
        boolean working) {

    /** Copies the map. */
    public JobHealth {
        counts = Map.copyOf(counts);
    }

    /** Returns whether no action is required: no job is unknown, and the budget is not exhausted. */
    public boolean isHealthy() {
        return counts.getOrDefault(JobState.UNKNOWN, 0L) == 0 && submitsToday < submitsPerDay;
    }
}
