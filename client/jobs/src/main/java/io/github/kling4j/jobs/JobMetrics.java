package io.github.kling4j.jobs;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Registers gauges with Micrometer, which is an optional dependency. The gauge {@code kling.jobs} is the number of jobs
 * in the state that its tag {@code state} names. Each reading of a gauge counts the jobs in the database.
 */
public final class JobMetrics implements MeterBinder {

    private final Map<Tags, VideoJobs> jobs;

    /** Creates gauges for the jobs of one database. */
    public JobMetrics(VideoJobs jobs) {
        this.jobs = Map.of(Tags.empty(), jobs);
    }

    /**
     * Creates gauges for the jobs of several databases, with the additional tag {@code jobs}.
     *
     * @param jobs the jobs of each database, by the value of the tag {@code jobs}
     */
    public JobMetrics(Map<String, VideoJobs> jobs) {
        this.jobs = jobs.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(each -> Tags.of("jobs", each.getKey()), Map.Entry::getValue));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        jobs.forEach((tags, each) -> bind(tags, each, registry));
    }

    private static void bind(Tags tags, VideoJobs jobs, MeterRegistry registry) {
        for (JobState state : JobState.values()) {
            Gauge.builder("kling.jobs", jobs, each -> each.counts().get(state))
                    .description("The number of jobs in a state")
                    .tags(tags)
                    .tag("state", state.word())
                    .register(registry);
        }
    }
}
