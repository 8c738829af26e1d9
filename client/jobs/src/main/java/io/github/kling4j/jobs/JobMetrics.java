package io.github.kling4j.jobs;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * Gauges for Micrometer, which is an optional dependency: {@code kling.jobs}, the number of jobs by the tag {@code
 * state}. Each reading counts the jobs in the database.
 */
public final class JobMetrics implements MeterBinder {

    private final VideoJobs jobs;

    /** Creates gauges for the given jobs. */
    public JobMetrics(VideoJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (JobState state : JobState.values()) {
            Gauge.builder("kling.jobs", jobs, each -> each.counts().get(state))
                    .description("The number of jobs in a state")
                    .tag("state", state.word())
                    .register(registry);
        }
    }
}
