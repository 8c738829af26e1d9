package io.github.kling4j.validation.jakarta;

import static java.util.Objects.requireNonNull;

import io.github.kling4j.validation.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.Locale;

/**
 * Puts generated validators in front of another provider of Jakarta Validation:
 *
 * <pre>{@code
 * Validator validator = JakartaValidators.around(hibernateValidator);
 * for (ConstraintViolation<Order> violation : validator.validate(order)) {
 *     Violation broken = JakartaValidators.toViolation(violation);
 * }
 * }</pre>
 *
 * <p>A type, or its nearest supertype, that has a generated validator is validated by it; any other type by the other
 * provider, except for the values with a generated validator that it holds. What is returned is safe for use by several
 * threads if the other provider's is.
 */
public final class JakartaValidators {

    private JakartaValidators() {}

    /**
     * Returns a validator that runs generated validators, by the clock of the system.
     *
     * @param other validates types that have no generated validator
     */
    public static Validator around(Validator other) {
        requireNonNull(other, "other");
        return other instanceof GeneratedValidator ? other : new GeneratedValidator(other, Clock::systemDefaultZone);
    }

    /**
     * Returns a factory of validators that run generated validators, by the factory's clock.
     *
     * @param other makes the validators of types that have no generated validator; is closed with the returned factory
     */
    public static ValidatorFactory around(ValidatorFactory other) {
        requireNonNull(other, "other");
        return other instanceof GeneratedFactory ? other : new GeneratedFactory(other);
    }

    /**
     * Returns what a generated validator said, with the id of the rule and the path on the wire. Of a violation that
     * another provider found, the rule is the name of the constraint with a small first letter, such as {@code notNull},
     * and the path is the one in Java names.
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
