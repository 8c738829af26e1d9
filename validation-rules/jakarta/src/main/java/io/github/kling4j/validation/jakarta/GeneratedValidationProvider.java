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
 * A provider of Jakarta Validation that runs generated validators. The first other provider on the class path, such as
 * Hibernate Validator, validates types without a generated validator. If no other provider is found, validating such a
 * type throws a {@link jakarta.validation.ValidationException}.
 *
 * <pre>{@code
 * Validation.byProvider(GeneratedValidationProvider.class).configure().buildValidatorFactory()
 * }</pre>
 *
 * <p>Name the provider explicitly, as in this example or in {@code META-INF/validation.xml}. Otherwise, Jakarta
 * Validation uses the first provider on the class path.
 */
public final class GeneratedValidationProvider implements ValidationProvider<GeneratedValidationConfiguration> {

    /** Constructs a provider. {@link ServiceLoader} calls this constructor. */
    public GeneratedValidationProvider() {}

    @Override
    public GeneratedValidationConfiguration createSpecializedConfiguration(BootstrapState state) {
        Configuration<?> configuration = other(state)
                .<Configuration<?>>map(provider -> provider.createSpecializedConfiguration(state))
                .orElseGet(LoneConfiguration::new);
        return new ForwardingConfiguration(configuration);
    }

    /**
     * Returns the generic configuration of the other provider. This configuration reads the name of a provider from
     * {@code validation.xml}, and calls the named provider.
     */
    @Override
    public Configuration<?> createGenericConfiguration(BootstrapState state) {
        return other(state)
                .<Configuration<?>>map(provider -> provider.createGenericConfiguration(state))
                .orElseGet(() -> new ForwardingConfiguration(new LoneConfiguration()));
    }

    @Override
    public ValidatorFactory buildValidatorFactory(ConfigurationState state) {
        // The state does not contain the providers. They are looked up in the same way as Jakarta Validation does it.
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
