package io.github.kling4j.validation.generator.regex;

/**
 * An upper bound: {@code factor * n^degree}, where {@code n} is the length of the text, at least 1.
 *
 * @param factor never overflows: it stops at a number that is too much for any use
 */
record Cost(long factor, int degree) {

    static final Cost NONE = new Cost(0, 0);
    static final Cost ONE = new Cost(1, 0);
    static final Cost LENGTH = new Cost(1, 1);

    private static final long TOO_MUCH = Integer.MAX_VALUE;

    Cost {
        factor = Math.min(factor, TOO_MUCH);
    }

    Cost plus(Cost other) {
        return new Cost(factor + other.factor, Math.max(degree, other.degree));
    }

    Cost times(Cost other) {
        return new Cost(factor * other.factor, degree + other.degree);
    }

    /** Returns a bound of both. */
    Cost or(Cost other) {
        return new Cost(Math.max(factor, other.factor), Math.max(degree, other.degree));
    }
}
