package io.github.kling4j.validation.jakarta;

import static java.util.Objects.requireNonNull;

import jakarta.validation.BootstrapConfiguration;
import jakarta.validation.ClockProvider;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.valueextraction.ValueExtractor;
import java.io.InputStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The configuration that is used if no other provider was found. It accepts the settings that every framework makes,
 * but generated validators use only the clock. It rejects settings that would change how types are validated.
 */
final class LoneConfiguration implements Configuration<LoneConfiguration> {

    private MessageInterpolator interpolator = LoneDefaults.INSTANCE;
    private TraversableResolver resolver = LoneDefaults.INSTANCE;
    private ConstraintValidatorFactory validators = LoneDefaults.INSTANCE;
    private ParameterNameProvider names = LoneDefaults.INSTANCE;
    private ClockProvider clock = Clock::systemDefaultZone;

    @Override
    public LoneConfiguration ignoreXmlConfiguration() {
        return this;
    }

    @Override
    public LoneConfiguration messageInterpolator(@Nullable MessageInterpolator other) {
        interpolator = other == null ? LoneDefaults.INSTANCE : other;
        return this;
    }

    @Override
    public LoneConfiguration traversableResolver(@Nullable TraversableResolver other) {
        resolver = other == null ? LoneDefaults.INSTANCE : other;
        return this;
    }

    @Override
    public LoneConfiguration constraintValidatorFactory(@Nullable ConstraintValidatorFactory other) {
        validators = other == null ? LoneDefaults.INSTANCE : other;
        return this;
    }

    @Override
    public LoneConfiguration parameterNameProvider(@Nullable ParameterNameProvider other) {
        names = other == null ? LoneDefaults.INSTANCE : other;
        return this;
    }

    @Override
    public LoneConfiguration clockProvider(@Nullable ClockProvider other) {
        clock = other == null ? Clock::systemDefaultZone : other;
        return this;
    }

    @Override
    public LoneConfiguration addValueExtractor(ValueExtractor<?> extractor) {
        throw NoOtherProvider.needed("a ValueExtractor");
    }

    @Override
    public LoneConfiguration addMapping(InputStream stream) {
        throw NoOtherProvider.needed("a constraint mapping");
    }

    /**
     * Ignores the property: each property belongs to one provider, and a provider ignores the properties of other
     * providers.
     */
    @Override
    public LoneConfiguration addProperty(String name, String value) {
        requireNonNull(name, "name");
        return this;
    }

    @Override
    public MessageInterpolator getDefaultMessageInterpolator() {
        return LoneDefaults.INSTANCE;
    }

    @Override
    public TraversableResolver getDefaultTraversableResolver() {
        return LoneDefaults.INSTANCE;
    }

    @Override
    public ConstraintValidatorFactory getDefaultConstraintValidatorFactory() {
        return LoneDefaults.INSTANCE;
    }

    @Override
    public ParameterNameProvider getDefaultParameterNameProvider() {
        return LoneDefaults.INSTANCE;
    }

    @Override
    public ClockProvider getDefaultClockProvider() {
        return Clock::systemDefaultZone;
    }

    @Override
    public BootstrapConfiguration getBootstrapConfiguration() {
        throw NoOtherProvider.needed("META-INF/validation.xml");
    }

    @Override
    public ValidatorFactory buildValidatorFactory() {
        return JakartaValidators.around(new LoneFactory(interpolator, resolver, validators, names, clock));
    }
}
