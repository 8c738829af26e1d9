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
     * Returns the rules that {@link #except} accepts; {@link KnownRules#NONE} if the validator declares none. They
     * include the rules that {@link #except} has removed.
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

    /** Returns a validator that reports the violations of this validator followed by those of {@code other}. */
    default Validator<T> and(Validator<? super T> other) {
        return new JoinedValidator<>(List.of(this, other));
    }

    /**
     * Returns a validator that checks the same rules with a given clock, which defines past and future. By default,
     * validators use the system clock in the system's time zone. Nested values are validated with the same clock.
     *
     * @param clock its time zone applies to values without a time zone, such as a {@link java.time.LocalDate}
     */
    default Validator<T> at(Clock clock) {
        return new TimedValidator<>(this, requireNonNull(clock, "clock"));
    }

    /**
     * Returns this validator without some rules. Use this method if the receiving service accepts values that the rules
     * of this version still reject. The rules are also removed from {@link #advise}. Removing a rule twice has no
     * further effect.
     *
     * <p>An id alone, such as {@code "shot-durations-sum"}, removes the rule everywhere, including nested values. An id
     * with the path of a violation, such as {@code "maximum@duration"} or {@code "maxLength@multi_prompt[].prompt"},
     * removes the rule only at this path, in which {@code []} means any index or key. {@code "id@"} removes the rule
     * only for the validated value itself.
     *
     * @param rules ids, or ids with paths
     * @throws IllegalArgumentException for a rule that this validator does not have; the message lists the rules
     *     that it has
     */
    default Validator<T> except(String... rules) {
        return new PartialValidator<>(this, List.of(rules));
    }
}
