package io.github.kling4j.spring;

import io.github.kling4j.KlingClient;
import io.github.kling4j.jobs.VideoJobs;
import io.github.kling4j.jobs.VideoJobsBuilder;
import io.github.kling4j.jobs.VideoSink;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.autoconfigure.condition.SearchStrategy;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;

/** Creates a {@link VideoJobs} bean on the data source of the application, unless the application defines one. */
@AutoConfiguration(
        after = KlingAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
@ConditionalOnClass({VideoJobs.class, DataSource.class})
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnProperty(prefix = "kling.jobs", name = "enabled", havingValue = "true", matchIfMissing = true)
public class KlingJobsAutoConfiguration {

    /** Creates the bean after the database migrations of the application, which may expect an empty database. */
    @Bean(destroyMethod = "close")
    @ConditionalOnSingleCandidate(KlingClient.class)
    @ConditionalOnMissingBean
    @DependsOnDatabaseInitialization
    VideoJobs klingVideoJobs(
            KlingClient client,
            DataSource dataSource,
            KlingProperties properties,
            ObjectProvider<VideoSink> sink,
            ObjectProvider<VideoJobsCustomizer> customizers) {
        KlingProperties.Jobs jobs = properties.jobs();
        VideoJobsBuilder builder = VideoJobs.builder(client).dataSource(dataSource);
        KlingAutoConfiguration.set(jobs.videos(), builder::videos);
        KlingAutoConfiguration.set(jobs.acknowledgements(), builder::acknowledgements);
        KlingAutoConfiguration.set(jobs.inFlight(), builder::inFlight);
        KlingAutoConfiguration.set(jobs.submitsPerDay(), builder::submitsPerDay);
        KlingAutoConfiguration.set(jobs.threads(), builder::threads);
        KlingAutoConfiguration.set(jobs.pollInterval(), builder::pollInterval);
        sink.ifUnique(builder::sink);
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return builder.open();
    }

    /**
     * Starts the bean {@code klingVideoJobs} when the application is ready; its jobs are then submitted and billed. A
     * {@link VideoJobs} bean that the application defines is not started.
     */
    @Bean
    @ConditionalOnBean(name = "klingVideoJobs", search = SearchStrategy.CURRENT)
    ApplicationListener<ApplicationReadyEvent> klingJobsStart(
            @Qualifier("klingVideoJobs") VideoJobs jobs, KlingProperties properties, ApplicationContext context) {
        return new JobsStart(jobs, properties.jobs().start(), context);
    }

    /**
     * Starts the jobs when the application is ready. This is a class, because Spring cannot read the type of the event
     * from a lambda.
     */
    private record JobsStart(VideoJobs jobs, boolean starts, ApplicationContext context)
            implements ApplicationListener<ApplicationReadyEvent> {

        @Override
        public void onApplicationEvent(ApplicationReadyEvent event) {
            // Events of child contexts also arrive here.
            if (!starts || event.getApplicationContext() != context) {
                return;
            }
            try {
                jobs.start();
            } catch (IllegalStateException e) {
                throw new IllegalStateException(
                        "the jobs cannot start: " + e.getMessage() + "; set the property"
                                + " kling.jobs.videos to a directory, define one VideoSink bean, or set kling.jobs.start=false",
                        e);
            }
        }
    }
}
