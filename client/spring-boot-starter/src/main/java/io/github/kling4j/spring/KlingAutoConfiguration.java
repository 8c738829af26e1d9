package io.github.kling4j.spring;

import io.github.kling4j.ClientObserver;
import io.github.kling4j.KlingClient;
import io.github.kling4j.observation.MicrometerObserver;
import io.micrometer.observation.ObservationRegistry;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Creates a {@link KlingClient} bean, unless the application defines one. All {@link ClientObserver} beans observe the
 * client.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration",
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
        })
@EnableConfigurationProperties(KlingProperties.class)
public class KlingAutoConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    KlingClient klingClient(
            KlingProperties properties,
            Environment environment,
            ObjectProvider<ClientObserver> observers,
            ObjectProvider<KlingClientCustomizer> customizers) {
        KlingClient.Builder builder = KlingClient.builder();
        String apiKey = given(properties.apiKey(), environment.getProperty("MULEROUTER_API_KEY"));
        if (apiKey == null) {
            throw new IllegalStateException(
                    "no API key: set the property kling.api-key, or the environment variable MULEROUTER_API_KEY");
        }
        builder.apiKey(apiKey)
                .reuseConnections(properties.reuseConnections())
                .followDownloadRedirects(properties.followDownloadRedirects());
        set(given(properties.baseUrl(), environment.getProperty("MULEROUTER_BASE_URL")), builder::baseUrl);
        set(properties.connectTimeout(), builder::connectTimeout);
        set(properties.idleTimeout(), builder::idleTimeout);
        set(properties.submitTimeout(), builder::submitTimeout);
        set(properties.lookUpTimeout(), builder::lookUpTimeout);
        set(properties.retries(), builder::retries);
        if (properties.allowPlainHttp()) {
            builder.allowPlainHttp();
        }
        if (!properties.downloadHosts().isEmpty()) {
            builder.downloadHosts(properties.downloadHosts().toArray(String[]::new));
        }
        observers.orderedStream().forEach(builder::observer);
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return builder.build();
    }

    /** Collects the data of the health indicator {@code kling}. */
    @Bean
    @ConditionalOnMissingBean
    AccountHealth klingAccountHealth() {
        return new AccountHealth();
    }

    /**
     * Returns the first value that is not blank; null if there is none. A blank value counts as absent, because a
     * placeholder with an empty default, such as {@code ${KEY:}}, results in a blank value.
     */
    private static @Nullable String given(@Nullable String property, @Nullable String otherwise) {
        if (property != null && !property.isBlank()) {
            return property;
        }
        return otherwise == null || otherwise.isBlank() ? null : otherwise;
    }

    static <T> void set(@Nullable T property, Consumer<T> setting) {
        if (property != null) {
            setting.accept(property);
        }
    }

    /** Reports the operations of the client to the {@link ObservationRegistry} of the application. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ObservationRegistry.class)
    static class Observations {

        @Bean
        @ConditionalOnSingleCandidate(ObservationRegistry.class)
        @ConditionalOnMissingBean
        MicrometerObserver klingMicrometerObserver(ObservationRegistry registry) {
            return new MicrometerObserver(registry);
        }
    }
}
