package io.github.kling4j.jobs;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the jobs of all machines stand.
 *
 * @param counts how many jobs are in each state
 * @param pausedUntil when submits go on after a 429, or after a refusal of the account; null when they are not paused
 * @param submitsToday how many submits the budget of this day (UTC) has paid for
 * @param submitsPerDay the budget of a day, as this process was told
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

    /** Returns whether nothing waits for a person: no job is unknown, and the budget is not spent. */
    public boolean isHealthy() {
        return counts.getOrDefault(JobState.UNKNOWN, 0L) == 0 && submitsToday < submitsPerDay;
    }
}
