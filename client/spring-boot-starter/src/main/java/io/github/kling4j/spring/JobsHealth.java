package io.github.kling4j.spring;

import io.github.kling4j.jobs.JobHealth;
import io.github.kling4j.jobs.StoreException;
import io.github.kling4j.jobs.VideoJobs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the health of the jobs from their databases.
 *
 * @param jobs the {@code VideoJobs} beans of the application, by name
 */
record JobsHealth(Map<String, VideoJobs> jobs) {

    /** The statuses other than UP, the worst one first. */
    private static final List<String> WORST_FIRST = List.of(KlingHealth.DOWN, KlingHealth.ATTENTION);

    /**
     * Returns the health of the bean if there is only one; otherwise the worst status of all beans, with the details of
     * each bean.
     */
    KlingHealth health() {
        Map<String, KlingHealth> all = new TreeMap<>();
        jobs.forEach((name, each) -> all.put(name, of(each)));
        if (all.size() == 1) {
            return all.values().iterator().next();
        }
        Map<String, Object> details = new LinkedHashMap<>();
        all.forEach((name, health) -> details.put(name, withStatus(health)));
        return new KlingHealth(worst(all), details);
    }

    private static Map<String, Object> withStatus(KlingHealth health) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("status", health.status());
        details.putAll(health.details());
        return details;
    }

    private static String worst(Map<String, KlingHealth> all) {
        return WORST_FIRST.stream()
                .filter(status ->
                        all.values().stream().anyMatch(health -> health.status().equals(status)))
                .findFirst()
                .orElse(KlingHealth.UP);
    }

    private static KlingHealth of(VideoJobs jobs) {
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
