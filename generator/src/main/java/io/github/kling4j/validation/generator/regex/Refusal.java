package io.github.kling4j.validation.generator.regex;

/** Aborts the translation of a pattern. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int index;

    Refusal(Reason reason, int index) {
        super(reason.text(), null, false, false);
        this.index = index;
    }

    int index() {
        return index;
    }
}
