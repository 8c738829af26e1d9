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
 * <p>If a type, or its nearest supertype, has a generated validator, this validator validates it. The other provider
 * validates all other types, except for nested values that have a generated validator. The returned validators and
 * factories are safe for use by several threads if those of the other provider are.
 */
public final class JakartaValidators {

    private JakartaValidators() {}

    /**
     * Returns a validator that runs generated validators with the system clock.
     *
     * @param other validates types without a generated validator
     */
    public static Validator around(Validator other) {
        requireNonNull(other, "other");
        return other instanceof GeneratedValidator ? other : new GeneratedValidator(other, Clock::systemDefaultZone);
    }

    /**
     * Returns a factory of validators that run generated validators with the factory's clock.
     *
     * @param other creates the validators of types without a generated validator; it is closed together with the
     *     returned factory
     */
    public static ValidatorFactory around(ValidatorFactory other) {
        requireNonNull(other, "other");
        return other instanceof GeneratedFactory ? other : new GeneratedFactory(other);
    }

    /**
     * Converts a violation. A violation of a generated validator has the id of the rule and the path in wire names. For
     * a violation of another provider, the rule is the name of the constraint with a lower-case first letter, such as
     * {@code notNull}, and the path is in Java names.
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
