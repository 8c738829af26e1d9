package io.github.kling4j.spring;

import io.github.kling4j.jobs.JobMetrics;
import io.github.kling4j.jobs.VideoJobs;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Creates the gauges of all {@link VideoJobs} beans. */
@AutoConfiguration(after = KlingJobsAutoConfiguration.class)
@ConditionalOnClass({VideoJobs.class, MeterRegistry.class})
@ConditionalOnBean(VideoJobs.class)
public class KlingJobMetricsAutoConfiguration {

    /**
     * Creates the gauges. If there are several {@link VideoJobs} beans, each gauge has a tag with the name of its bean.
     */
    @Bean
    @ConditionalOnMissingBean
    JobMetrics klingJobMetrics(Map<String, VideoJobs> jobs) {
        return jobs.size() == 1 ? new JobMetrics(jobs.values().iterator().next()) : new JobMetrics(jobs);
    }
}
