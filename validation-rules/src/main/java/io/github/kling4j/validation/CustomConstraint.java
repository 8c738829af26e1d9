package io.github.kling4j.validation;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.util.List;

/**
 * A constraint that a {@code ConstraintValidator} of Jakarta Validation checks. For use by generated validators. In
 * this package, only this class and the classes that it uses need the classes of Jakarta Validation.
 *
 * @param <T> the type of the checked values
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
     * Initializes a {@code ConstraintValidator} and returns the constraint that it checks.
     *
     * @param id the id of the violations
     * @param message the message of the default violation
     * @param validator a validator that is safe for use by several threads, as Jakarta Validation requires
     * @param annotation the annotation that the validator is initialized with
     */
    public static <A extends Annotation, T> CustomConstraint<T> of(
            String id, String message, ConstraintValidator<A, ? super T> validator, A annotation) {
        validator.initialize(annotation);
        return new CustomConstraint<>(id, message, validator);
    }

    /**
     * Returns the violations of a value, with paths relative to it; {@link List#of()} for a valid value. If the
     * validator throws an exception, the constraint counts as broken, and the exception is logged in the same way as
     * the exception of a rule.
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
