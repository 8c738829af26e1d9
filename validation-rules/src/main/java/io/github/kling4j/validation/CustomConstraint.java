package io.github.kling4j.validation;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.util.List;

/**
 * A constraint that a {@code ConstraintValidator} of Jakarta Validation checks. Made for generated validators; the only
 * class here, with what it uses, that needs the classes of Jakarta Validation.
 *
 * @param <T> what is checked
 */
public final class CustomConstraint<T> {

    private final String id;
    private final String message;
    private final ConstraintValidator<?, ? super T> validator;

    private CustomConstraint(String id, String message, ConstraintValidator<?, ? super T> validator) {
        this.id = id;
        this.message = message;
        this.validator = validator;
    }

    /**
     * Initializes a validator.
     *
     * @param id of the violations
     * @param message of the violation that the validator does not replace by its own
     * @param validator safe for use by several threads, as Jakarta Validation has it
     * @param annotation what the validator is initialized with
     */
    public static <A extends Annotation, T> CustomConstraint<T> of(
            String id, String message, ConstraintValidator<A, ? super T> validator, A annotation) {
        validator.initialize(annotation);
        return new CustomConstraint<>(id, message, validator);
    }

    /**
     * Returns what is wrong with a value, with paths relative to it; {@link List#of()} when nothing is. A validator
     * that throws an exception counts as a broken constraint; the exception is logged, as that of a rule is.
     */
    public List<Violation> validate(T value) {
        ConstraintContext context = new ConstraintContext(id, message);
        try {
            return validator.isValid(value, context) ? List.of() : context.violations();
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(Violations.failure(id, "", e));
        }
    }
}
