package io.github.kling4j.validation.jakarta;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;

/**
 * Puts generated validators in front of another provider of Jakarta Validation:
 *
 * <pre>{@code
 * Validator validator = JakartaValidators.around(hibernateValidator);
 * for (ConstraintViolation<Order> violation : validator.validate(order)) {
 *     Violation broken = violation.unwrap(Violation.class);
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
}
