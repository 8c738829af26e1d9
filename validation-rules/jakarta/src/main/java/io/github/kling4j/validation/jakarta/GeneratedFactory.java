package io.github.kling4j.validation.jakarta;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorContext;
import jakarta.validation.ValidatorFactory;

/**
 * A decorator for the factory of another provider. It decorates the validators that the factory creates, and forwards
 * all other calls to the factory.
 */
final class GeneratedFactory implements ValidatorFactory {

    private final ValidatorFactory other;
    private final Validator validator;

    GeneratedFactory(ValidatorFactory other) {
        this.other = other;
        this.validator = new GeneratedValidator(other.getValidator(), other.getClockProvider());
    }

    @Override
    public Validator getValidator() {
        return validator;
    }

    @Override
    public ValidatorContext usingContext() {
        return new GeneratedContext(other.usingContext(), other.getClockProvider());
    }

    @Override
    public MessageInterpolator getMessageInterpolator() {
        return other.getMessageInterpolator();
    }

    @Override
    public TraversableResolver getTraversableResolver() {
        return other.getTraversableResolver();
    }

    @Override
    public ConstraintValidatorFactory getConstraintValidatorFactory() {
        return other.getConstraintValidatorFactory();
    }

    @Override
    public ParameterNameProvider getParameterNameProvider() {
        return other.getParameterNameProvider();
    }

    @Override
    public ClockProvider getClockProvider() {
        return other.getClockProvider();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.isInstance(this) ? type.cast(this) : other.unwrap(type);
    }

    @Override
    public void close() {
        other.close();
    }
}
