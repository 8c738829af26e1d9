package io.github.kling4j.validation.jakarta;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.TraversableResolver;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorContext;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.valueextraction.ValueExtractor;
import org.jspecify.annotations.Nullable;

/**
 * The factory that is used if no other provider was found. It is also its own validator context, because generated
 * validators use none of its settings.
 */
record LoneFactory(
        MessageInterpolator getMessageInterpolator,
        TraversableResolver getTraversableResolver,
        ConstraintValidatorFactory getConstraintValidatorFactory,
        ParameterNameProvider getParameterNameProvider,
        ClockProvider getClockProvider)
        implements ValidatorFactory, ValidatorContext {

    @Override
    public Validator getValidator() {
        return NoOtherProvider.INSTANCE;
    }

    @Override
    public ValidatorContext usingContext() {
        return this;
    }

    /** Ignores the setting: {@link GeneratedContext} keeps the clock, and generated validators use no other setting. */
    @Override
    public ValidatorContext messageInterpolator(@Nullable MessageInterpolator other) {
        return this;
    }

    @Override
    public ValidatorContext traversableResolver(@Nullable TraversableResolver other) {
        return this;
    }

    @Override
    public ValidatorContext constraintValidatorFactory(@Nullable ConstraintValidatorFactory other) {
        return this;
    }

    @Override
    public ValidatorContext parameterNameProvider(@Nullable ParameterNameProvider other) {
        return this;
    }

    @Override
    public ValidatorContext clockProvider(@Nullable ClockProvider other) {
        return this;
    }

    @Override
    public ValidatorContext addValueExtractor(ValueExtractor<?> extractor) {
        throw NoOtherProvider.needed("a ValueExtractor");
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new ValidationException("cannot unwrap " + type.getName());
    }

    @Override
    public void close() {}
}
