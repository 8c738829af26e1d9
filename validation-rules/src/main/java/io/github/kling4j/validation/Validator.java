package io.github.kling4j.validation;

import java.util.List;

/**
 * Checks values of one type against rules. Validators hold no state and may be shared between threads.
 *
 * @param <T> what is checked
 */
@FunctionalInterface
public interface Validator<T> {

    /**
     * Returns every violation, in a stable order; {@link List#of()} when there is none. The list is the caller's own.
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

    /** Returns the rules that this validator can report; {@link KnownRules#NONE} where it declares none. */
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
     * Returns this validator without some rules: the way out when the service has moved ahead of us.
     *
     * @param rules ids ({@code "shot-durations-sum"}), which leave a rule out wherever it applies, or ids with a
     *     path ({@code "maximum@duration"}, {@code "maxLength@multi_prompt[].prompt"}), where {@code []} stands for
     *     any index or key
     * @throws IllegalArgumentException for a rule that this validator does not know; the message lists those it knows
     */
    default Validator<T> except(String... rules) {
        return new PartialValidator<>(this, List.of(rules));
    }
}
