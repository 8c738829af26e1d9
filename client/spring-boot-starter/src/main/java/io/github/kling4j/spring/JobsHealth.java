package io.github.kling4j.spring;

import io.github.kling4j.jobs.JobHealth;
import io.github.kling4j.jobs.StoreException;
import io.github.kling4j.jobs.VideoJobs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the health of the jobs from the database.
 *
 * @param jobs of this application
 */
record JobsHealth(VideoJobs jobs) {

    KlingHealth health() {
        try {
            return of(jobs.health());
        } catch (StoreException e) {
            return new KlingHealth(KlingHealth.DOWN, Map.of("database", "cannot be reached"));
        }
    }

    private static KlingHealth of(JobHealth health) {
        Map<String, Object> details = new LinkedHashMap<>();
        Map<String, Long> counts = new TreeMap<>();
        health.counts().forEach((state, count) -> counts.put(state.toString(), count));
        details.put("jobs", counts);
        details.put("working", health.working());
        details.put("submitsToday", health.submitsToday());
        if (health.pausedUntil() != null) {
            details.put("pausedUntil", health.pausedUntil().toString());
        }
        return new KlingHealth(health.isHealthy() ? KlingHealth.UP : KlingHealth.ATTENTION, details);
    }
}
