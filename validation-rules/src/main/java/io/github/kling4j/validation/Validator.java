package io.github.kling4j.validation;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;

/**
 * Checks values of one type against rules. Validators are stateless and safe for use by several threads.
 *
 * @param <T> the type of the checked values
 */
@FunctionalInterface
public interface Validator<T> {

    /**
     * Returns all violations of a value, in a stable order; {@link List#of()} for a valid value. The list does not
     * change afterwards, and may be unmodifiable.
     *
     * @param value not null
     */
    List<Violation> validate(T value);

    /**
     * Returns violations of rules that are only advice: the value is accepted, but is probably a mistake. Advice does
     * not make a value invalid: {@link #validate} and {@link #requireValid} ignore it.
     *
     * @param value not null
     */
    default List<Violation> advise(T value) {
        return List.of();
    }

    /**
     * Returns the rules that {@link #except} accepts; {@link KnownRules#NONE} if the validator declares none. Rules
     * that were left out are included.
     */
    default KnownRules rules() {
        return KnownRules.NONE;
    }

    /**
     * Validates a value and throws an exception if a rule is broken.
     *
     * @throws ValidationException if there are violations; it contains all of them
     */
    default void requireValid(T value) {
        List<Violation> violations = validate(value);
        if (!violations.isEmpty()) {
            throw new ValidationException(violations);
        }
    }

    /** Returns a validator that reports the violations of this one followed by those of {@code other}. */
    default Validator<T> and(Validator<? super T> other) {
        return new JoinedValidator<>(List.of(this, other));
    }

    /**
     * Returns this validator with a clock that defines past and future. Without it, validators use the system clock in
     * the system's time zone. Nested values are validated with the same clock.
     *
     * @param clock its time zone applies to values without a time zone, such as a {@link java.time.LocalDate}
     */
    default Validator<T> at(Clock clock) {
        return new TimedValidator<>(this, requireNonNull(clock, "clock"));
    }

    /**
     * Returns this validator without some rules. Use it when the service accepts values that this version's rules still
     * refuse. The rules are also removed from {@link #advise}. Removing a rule twice has no further effect.
     *
     * @param rules ids ({@code "shot-durations-sum"}), which remove a rule everywhere, including nested values; or
     *     ids with the path of a violation, in which {@code []} means any index or key
     *     ({@code "maximum@duration"}, {@code "maxLength@multi_prompt[].prompt"}), which remove it only there;
     *     {@code "id@"} names violations of the validated value itself
     * @throws IllegalArgumentException for a rule that this validator does not have; the message lists the rules it
     *     has
     */
    default Validator<T> except(String... rules) {
        return new PartialValidator<>(this, List.of(rules));
    }
}
