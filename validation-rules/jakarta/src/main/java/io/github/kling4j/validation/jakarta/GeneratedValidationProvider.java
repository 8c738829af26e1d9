package io.github.kling4j.validation.jakarta;

import jakarta.validation.Configuration;
import jakarta.validation.ValidationProviderResolver;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.BootstrapState;
import jakarta.validation.spi.ConfigurationState;
import jakarta.validation.spi.ValidationProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * A provider of Jakarta Validation that runs generated validators. Types without one are validated by the first other
 * provider that is there, such as Hibernate Validator; where there is none, validating them throws a {@link
 * jakarta.validation.ValidationException}.
 *
 * <pre>{@code
 * Validation.byProvider(GeneratedValidationProvider.class).configure().buildValidatorFactory()
 * }</pre>
 *
 * <p>Name it, as here, or in {@code META-INF/validation.xml}: of several providers that nobody names, Jakarta Validation
 * takes the first on the class path.
 */
public final class GeneratedValidationProvider implements ValidationProvider<GeneratedValidationConfiguration> {

    /** Made by {@link ServiceLoader}. */
    public GeneratedValidationProvider() {}

    @Override
    public GeneratedValidationConfiguration createSpecializedConfiguration(BootstrapState state) {
        Configuration<?> configuration = other(state)
                .<Configuration<?>>map(provider -> provider.createSpecializedConfiguration(state))
                .orElseGet(LoneConfiguration::new);
        return new ForwardingConfiguration(configuration);
    }

    /** Returns that of the other provider: it finds out which provider {@code validation.xml} names, and calls that. */
    @Override
    public Configuration<?> createGenericConfiguration(BootstrapState state) {
        return other(state)
                .<Configuration<?>>map(provider -> provider.createGenericConfiguration(state))
                .orElseGet(() -> new ForwardingConfiguration(new LoneConfiguration()));
    }

    @Override
    public ValidatorFactory buildValidatorFactory(ConfigurationState state) {
        // The state does not say who found this provider; the others are looked for as Jakarta Validation does it.
        ValidatorFactory factory = seenBy(Thread.currentThread().getContextClassLoader())
                .or(() -> seenBy(GeneratedValidationProvider.class.getClassLoader()))
                .map(provider -> provider.buildValidatorFactory(state))
                .orElseGet(() -> new LoneConfiguration()
                        .clockProvider(state.getClockProvider())
                        .buildValidatorFactory());
        return JakartaValidators.around(factory);
    }

    private static Optional<ValidationProvider<?>> seenBy(@Nullable ClassLoader loader) {
        List<ValidationProvider<?>> providers = new ArrayList<>();
        ServiceLoader.load(ValidationProvider.class, loader).forEach(providers::add);
        return other(providers);
    }

    private static Optional<ValidationProvider<?>> other(BootstrapState state) {
        ValidationProviderResolver resolver = state.getValidationProviderResolver();
        return other(
                (resolver == null ? state.getDefaultValidationProviderResolver() : resolver).getValidationProviders());
    }

    private static Optional<ValidationProvider<?>> other(List<ValidationProvider<?>> providers) {
        return providers.stream()
                .filter(provider -> !(provider instanceof GeneratedValidationProvider))
                .findFirst();
    }
}
