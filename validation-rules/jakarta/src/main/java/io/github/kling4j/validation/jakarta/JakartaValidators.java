package io.github.kling4j.validation.jakarta;

import static java.util.Objects.requireNonNull;

import io.github.kling4j.validation.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.Locale;

/**
 * Decorates validators of another Jakarta Validation provider, so that generated validators run first:
 *
 * <pre>{@code
 * Validator validator = JakartaValidators.around(hibernateValidator);
 * for (ConstraintViolation<Order> violation : validator.validate(order)) {
 *     Violation broken = JakartaValidators.toViolation(violation);
 * }
 * }</pre>
 *
 * <p>The generated validator of a value's type, or of the nearest supertype that has one, validates the value. The
 * other provider validates all other values, except for nested values that have a generated validator. The returned
 * validators and factories are safe for use by several threads if those of the other provider are.
 */
public final class JakartaValidators {

    private JakartaValidators() {}

    /**
     * Returns a validator that runs generated validators with the system clock.
     *
     * @param other the validator for types without a generated validator
     */
    public static Validator around(Validator other) {
        requireNonNull(other, "other");
        return other instanceof GeneratedValidator ? other : new GeneratedValidator(other, Clock::systemDefaultZone);
    }

    /**
     * Returns a factory of validators that run generated validators with the clock of another factory.
     *
     * @param other the other factory; its validators validate types without a generated validator, and it is closed
     *     together with the returned factory
     */
    public static ValidatorFactory around(ValidatorFactory other) {
        requireNonNull(other, "other");
        return other instanceof GeneratedFactory ? other : new GeneratedFactory(other);
    }

    /**
     * Converts a violation of Jakarta Validation. If a generated validator reported the violation, the result has the
     * id of the rule, and the path in wire names, which are the names in JSON. If another provider reported it, the
     * rule is the name of the constraint with a lower-case first letter, such as {@code notNull}, and the path is in
     * Java names.
     */
    public static Violation toViolation(ConstraintViolation<?> violation) {
        if (violation instanceof RuleViolation) {
            return violation.unwrap(Violation.class);
        }
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Violation(
                name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1),
                violation.getPropertyPath().toString(),
                violation.getMessage());
    }
}
