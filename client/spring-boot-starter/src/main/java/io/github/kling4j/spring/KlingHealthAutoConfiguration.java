package io.github.kling4j.spring;

import io.github.kling4j.KlingClient;
import io.github.kling4j.jobs.VideoJobs;
import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Creates the health indicators {@code kling} and {@code klingJobs}. The types of health indicators are in different
 * packages in Spring Boot 3 and 4, so there is one configuration for each version.
 */
@AutoConfiguration(after = {KlingAutoConfiguration.class, KlingJobsAutoConfiguration.class})
@ConditionalOnBean(KlingClient.class)
@ConditionalOnProperty(name = "management.health.kling.enabled", havingValue = "true", matchIfMissing = true)
public class KlingHealthAutoConfiguration {

    private static final String BOOT_3 = "org.springframework.boot.actuate.health.HealthIndicator";
    private static final String BOOT_4 = "org.springframework.boot.health.contributor.HealthIndicator";

    /** The health indicators of Spring Boot 3. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = BOOT_3)
    static class Boot3 {

        @Bean
        @ConditionalOnMissingBean(name = "klingHealthIndicator")
        org.springframework.boot.actuate.health.HealthIndicator klingHealthIndicator(AccountHealth account) {
            return () -> of(account.health());
        }

        static org.springframework.boot.actuate.health.Health of(KlingHealth health) {
            return org.springframework.boot.actuate.health.Health.status(health.status())
                    .withDetails(health.details())
                    .build();
        }

        /** The health indicator of the jobs. */
        @Configuration(proxyBeanMethods = false)
        @ConditionalOnClass(VideoJobs.class)
        static class OfJobs {

            @Bean
            @ConditionalOnBean(VideoJobs.class)
            @ConditionalOnMissingBean(name = "klingJobsHealthIndicator")
            org.springframework.boot.actuate.health.HealthIndicator klingJobsHealthIndicator(
                    Map<String, VideoJobs> jobs) {
                return () -> of(new JobsHealth(jobs).health());
            }
        }
    }

    /** The health indicators of Spring Boot 4. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = BOOT_4)
    @ConditionalOnMissingClass(BOOT_3)
    static class Boot4 {

        @Bean
        @ConditionalOnMissingBean(name = "klingHealthIndicator")
        org.springframework.boot.health.contributor.HealthIndicator klingHealthIndicator(AccountHealth account) {
            return () -> of(account.health());
        }

        static org.springframework.boot.health.contributor.Health of(KlingHealth health) {
            return org.springframework.boot.health.contributor.Health.status(health.status())
                    .withDetails(health.details())
                    .build();
        }

        /** The health indicator of the jobs. */
        @Configuration(proxyBeanMethods = false)
        @ConditionalOnClass(VideoJobs.class)
        static class OfJobs {

            @Bean
            @ConditionalOnBean(VideoJobs.class)
            @ConditionalOnMissingBean(name = "klingJobsHealthIndicator")
            org.springframework.boot.health.contributor.HealthIndicator klingJobsHealthIndicator(
                    Map<String, VideoJobs> jobs) {
                return () -> of(new JobsHealth(jobs).health());
            }
        }
    }
}
