package io.github.kling4j.validation.generator.regex;

/** An exception that aborts the translation of a pattern. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int index;

    Refusal(Reason reason, int index) {
        super(reason.text(), null, false, false);
        this.reason = reason;
        this.index = index;
    }

    String reason() {
        return reason.text();
    }

    int index() {
        return index;
    }
}
