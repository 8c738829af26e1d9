package io.github.kling4j.validation.generator.diagnostic;

import javax.tools.Diagnostic.Kind;

/** A message that the processor can report: an entry of {@link Catalogue} or of {@link ExpressionCatalogue}. */
public interface CatalogueEntry {

    /** Returns the stable id, which is printed in brackets before the message. */
    String id();

    /** Returns the kind of the diagnostic; an error stops the compilation. */
    Kind kind();

    /** Returns the message with its parameters, in the syntax of {@link java.util.Formatter}. */
    String template();

    /** Returns a diagnostic at a place. */
    default Diagnostic at(Place place, Object... arguments) {
        return new Diagnostic(this, String.format(template(), arguments), place, 0);
    }

    /** Returns a diagnostic at an offset of an expression or a message, in UTF-16 units. */
    default Diagnostic in(int offset, Object... arguments) {
        return new Diagnostic(this, String.format(template(), arguments), null, offset);
    }

    /** Returns the id in brackets and the message, for a message that is not reported at an element. */
    default String text(Object... arguments) {
        return "[" + id() + "] " + String.format(template(), arguments);
    }
}
