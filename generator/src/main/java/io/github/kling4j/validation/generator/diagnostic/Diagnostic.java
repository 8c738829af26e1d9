package io.github.kling4j.validation.generator.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * A message to the author of a rule or a model.
 *
 * @param entry the catalogue entry of the message
 * @param message the sentence, without the id
 * @param place the place; null while only the offset in an expression is known
 * @param offset the offset in the expression, in UTF-16 units
 */
public record Diagnostic(
        CatalogueEntry entry, String message, @Nullable Place place, int offset) {

    /**
     * An exception that aborts a step. The method that runs the step catches the exception and returns its diagnostic.
     */
    public static final class Thrown extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Diagnostic diagnostic;

        private Thrown(Diagnostic diagnostic) {
            super(diagnostic.message, null, false, false);
            this.diagnostic = diagnostic;
        }

        /** Returns the diagnostic. */
        public Diagnostic diagnostic() {
            return diagnostic;
        }
    }

    /** Returns an exception that contains this diagnostic. */
    public Thrown thrown() {
        return new Thrown(this);
    }

    /** Returns this diagnostic at a place, with additional lines that show the source. */
    public Diagnostic at(Place other, String lines) {
        return new Diagnostic(entry, message + lines, other, offset);
    }

    /** Returns this diagnostic at another offset. */
    public Diagnostic moved(int other) {
        return new Diagnostic(entry, message, place, other);
    }

    /** Returns this diagnostic with a fallback place, which is used if its own place is not in the compiled source. */
    Diagnostic near(Place other) {
        return new Diagnostic(entry, message, place == null ? other : place.near(other), offset);
    }

    /** Returns the sentence, preceded by the id in brackets. */
    public String text() {
        return "[" + entry.id() + "] " + message;
    }
}
