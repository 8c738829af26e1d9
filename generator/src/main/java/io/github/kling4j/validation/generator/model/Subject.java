package io.github.kling4j.validation.generator.model;

/** The kinds of values that constraints distinguish. */
public enum Subject {
    /** {@code String}. */
    TEXT,
    /** Any other {@code CharSequence}. */
    CHARACTERS,
    /** {@code byte}, {@code short}, {@code int}, {@code long}, or the wrapper of one. */
    WHOLE,
    /** {@code float} or {@code double}, or the wrapper of one. */
    DECIMAL,
    /** {@code BigInteger}. */
    BIG_INTEGER,
    /** {@code BigDecimal}. */
    BIG_DECIMAL,
    /** {@code boolean} or {@code Boolean}. */
    FLAG,
    /** {@code Collection}, or a subtype. */
    COLLECTION,
    /** {@code Map}, or a subtype. */
    MAP,
    /** An array. */
    ARRAY,
    /** A point in time that {@code CurrentTime} compares with the present. */
    TIME,
    /** Any other type. */
    OTHER;

    /** Returns whether values of this kind are text. */
    public boolean isText() {
        return this == TEXT || this == CHARACTERS;
    }
}
