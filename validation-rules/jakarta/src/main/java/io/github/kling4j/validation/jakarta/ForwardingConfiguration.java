package io.github.kling4j.validation.jakarta;

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

/**
 * Forwards all settings to the configuration of another provider, and decorates the factory that this provider builds.
 */
final class ForwardingConfiguration implements GeneratedValidationConfiguration {

    private final Configuration<?> other;

    ForwardingConfiguration(Configuration<?> other) {
        this.other = other;
    }

    @Override
    public ForwardingConfiguration ignoreXmlConfiguration() {
        other.ignoreXmlConfiguration();
        return this;
    }

    @Override
    public ForwardingConfiguration messageInterpolator(MessageInterpolator interpolator) {
        other.messageInterpolator(interpolator);
        return this;
    }

    @Override
    public ForwardingConfiguration traversableResolver(TraversableResolver resolver) {
        other.traversableResolver(resolver);
        return this;
    }

    @Override
    public ForwardingConfiguration constraintValidatorFactory(ConstraintValidatorFactory factory) {
        other.constraintValidatorFactory(factory);
        return this;
    }

    @Override
    public ForwardingConfiguration parameterNameProvider(ParameterNameProvider provider) {
        other.parameterNameProvider(provider);
        return this;
    }

    @Override
    public ForwardingConfiguration clockProvider(ClockProvider provider) {
        other.clockProvider(provider);
        return this;
    }

    @Override
    public ForwardingConfiguration addValueExtractor(ValueExtractor<?> extractor) {
        other.addValueExtractor(extractor);
        return this;
    }

    @Override
    public ForwardingConfiguration addMapping(InputStream stream) {
        other.addMapping(stream);
        return this;
    }

    @Override
    public ForwardingConfiguration addProperty(String name, String value) {
        other.addProperty(name, value);
        return this;
    }

    @Override
    public MessageInterpolator getDefaultMessageInterpolator() {
        return other.getDefaultMessageInterpolator();
    }

    @Override
    public TraversableResolver getDefaultTraversableResolver() {
        return other.getDefaultTraversableResolver();
    }

    @Override
    public ConstraintValidatorFactory getDefaultConstraintValidatorFactory() {
        return other.getDefaultConstraintValidatorFactory();
    }

    @Override
    public ParameterNameProvider getDefaultParameterNameProvider() {
        return other.getDefaultParameterNameProvider();
    }

    @Override
    public ClockProvider getDefaultClockProvider() {
        return other.getDefaultClockProvider();
    }

    @Override
    public BootstrapConfiguration getBootstrapConfiguration() {
        return other.getBootstrapConfiguration();
    }

    @Override
    public ValidatorFactory buildValidatorFactory() {
        return JakartaValidators.around(other.buildValidatorFactory());
    }
}
