package io.github.kling4j.validation.generator.check;

/** What is known of an expression before there is a model. */
sealed interface Folded {

    /**
     * It has a value.
     *
     * @param value a {@code Boolean}, {@code Long}, {@code Double} or {@code String}, or a list or a map of these
     */
    record Known(Object value) implements Folded {}

    /** It has no value that is known. */
    enum Other implements Folded {
        /** It fails for every model. */
        FAILS,
        /** The model decides. */
        OPEN
    }

    /** Returns whether it has this value. */
    default boolean is(Object value) {
        return this instanceof Known known && known.value().equals(value);
    }
}
