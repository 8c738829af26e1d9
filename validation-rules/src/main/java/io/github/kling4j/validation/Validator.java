package io.github.kling4j.validation;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;

/**
 * Checks values of one type against rules. Validators hold no state and may be shared between threads.
 *
 * @param <T> what is checked
 */
@FunctionalInterface
public interface Validator<T> {

    /**
     * Returns every violation, in a stable order; {@link List#of()} when there is none. Nobody changes the
     * list afterwards; it may be unmodifiable.
     *
     * @param value not null
     */
    List<Violation> validate(T value);

    /**
     * Returns what is accepted but surely not meant. Advice never blocks: it takes no part in {@link #validate}
     * and {@link #requireValid}.
     *
     * @param value not null
     */
    default List<Violation> advise(T value) {
        return List.of();
    }

    /**
     * Returns the rules that {@link #except} accepts; {@link KnownRules#NONE} where the validator declares none. A rule
     * that was left out is still among them.
     */
    default KnownRules rules() {
        return KnownRules.NONE;
    }

    /**
     * Returns normally when no rule is broken.
     *
     * @throws ValidationException with every violation
     */
    default void requireValid(T value) {
        List<Violation> violations = validate(value);
        if (!violations.isEmpty()) {
            throw new ValidationException(violations);
        }
    }

    /** Returns a validator that reports what this one reports and then what {@code other} does. */
    default Validator<T> and(Validator<? super T> other) {
        return new JoinedValidator<>(List.of(this, other));
    }

    /**
     * Returns this validator with a clock for what it says of the past and the future; without one, the clock is that
     * of the system, in its time zone. Values that a value holds are validated by the same clock.
     *
     * @param clock the zone of which decides about values without a time zone, such as a {@link java.time.LocalDate}
     */
    default Validator<T> at(Clock clock) {
        return new TimedValidator<>(this, requireNonNull(clock, "clock"));
    }

    /**
     * Returns this validator without some rules: the way out when the service has moved ahead of us. They are left
     * out of what it advises, too. Leaving a rule out again changes nothing.
     *
     * @param rules ids ({@code "shot-durations-sum"}), which leave a rule out wherever it applies, in nested values
     *     too; or ids with the path of a violation, in which {@code []} stands for every index or key
     *     ({@code "maximum@duration"}, {@code "maxLength@multi_prompt[].prompt"}), which leave it out there only;
     *     {@code "id@"} is the rule as it speaks of the validated value itself
     * @throws IllegalArgumentException for a rule that this validator does not know; the message lists those it knows
     */
    default Validator<T> except(String... rules) {
        return new PartialValidator<>(this, List.of(rules));
    }
}
