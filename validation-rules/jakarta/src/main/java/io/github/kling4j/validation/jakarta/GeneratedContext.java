package io.github.kling4j.validation.jakarta;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorContext;
import jakarta.validation.valueextraction.ValueExtractor;
import org.jspecify.annotations.Nullable;

/**
 * Forwards all settings to the validator context of another provider, and decorates the validator that this provider
 * returns.
 */
final class GeneratedContext implements ValidatorContext {

    private final ValidatorContext other;
    private final ClockProvider factoryClock;
    private ClockProvider clock;

    GeneratedContext(ValidatorContext other, ClockProvider factoryClock) {
        this.other = other;
        this.factoryClock = factoryClock;
        this.clock = factoryClock;
    }

    @Override
    public ValidatorContext messageInterpolator(@Nullable MessageInterpolator interpolator) {
        other.messageInterpolator(interpolator);
        return this;
    }

    @Override
    public ValidatorContext traversableResolver(@Nullable TraversableResolver resolver) {
        other.traversableResolver(resolver);
        return this;
    }

    @Override
    public ValidatorContext constraintValidatorFactory(@Nullable ConstraintValidatorFactory factory) {
        other.constraintValidatorFactory(factory);
        return this;
    }

    @Override
    public ValidatorContext parameterNameProvider(@Nullable ParameterNameProvider provider) {
        other.parameterNameProvider(provider);
        return this;
    }

    @Override
    public ValidatorContext clockProvider(@Nullable ClockProvider provider) {
        other.clockProvider(provider);
        clock = provider == null ? factoryClock : provider;
        return this;
    }

    @Override
    public ValidatorContext addValueExtractor(ValueExtractor<?> extractor) {
        other.addValueExtractor(extractor);
        return this;
    }

    @Override
    public Validator getValidator() {
        return new GeneratedValidator(other.getValidator(), clock);
    }
}
