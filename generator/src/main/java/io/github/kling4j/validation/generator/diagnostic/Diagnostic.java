package io.github.kling4j.validation.generator.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * One thing to tell the author of a rule or a model.
 *
 * @param entry what is wrong
 * @param message the sentence, without the id
 * @param place where; null while it is only known where it is in an expression
 * @param offset where in the expression: UTF-16 units from its start
 */
public record Diagnostic(
        CatalogueEntry entry, String message, @Nullable Place place, int offset) {

    /** Thrown inside a step that cannot go on; the step's entry returns the diagnostic. */
    public static final class Thrown extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Diagnostic diagnostic;

        private Thrown(Diagnostic diagnostic) {
            super(diagnostic.message, null, false, false);
            this.diagnostic = diagnostic;
        }

        /** Returns what is wrong. */
        public Diagnostic diagnostic() {
            return diagnostic;
        }
    }

    /** Returns an exception that carries it. */
    public Thrown thrown() {
        return new Thrown(this);
    }

    /** Returns the same at a place, with lines that show more of it. */
    public Diagnostic at(Place other, String lines) {
        return new Diagnostic(entry, message + lines, other, offset);
    }

    /** Returns the same at another offset. */
    public Diagnostic moved(int other) {
        return new Diagnostic(entry, message, place, other);
    }

    /** Returns the same, to be reported at another place where its own is not in the source that is compiled. */
    Diagnostic near(Place other) {
        return new Diagnostic(entry, message, place.near(other), offset);
    }

    /** Returns the sentence, led by the id in brackets. */
    public String text() {
        return "[" + entry.id() + "] " + message;
    }
}
