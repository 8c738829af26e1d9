package io.github.kling4j.validation.generator.code;

import com.palantir.javapoet.CodeBlock;

/**
 * Writes text from models and rules as Java string literals. JavaPoet inserts a line break in the source after each
 * Unicode line separator, even inside a literal. Therefore this class escapes line separators. JavaPoet escapes the
 * other characters.
 */
public final class TextLiteral {

    private TextLiteral() {}

    /** Returns the literal of a text; a concatenation of several literals if the text has several lines. */
    public static CodeBlock of(String text) {
        boolean breaks = text.indexOf('\u2028') >= 0 || text.indexOf('\u2029') >= 0;
        return breaks ? CodeBlock.of("$L", inAscii(text)) : CodeBlock.of("$S", text);
    }

    /** Returns the literal of a text on one line, in printable ASCII. */
    public static String inAscii(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            switch (unit) {
                case '"', '\\' -> literal.append('\\').append((char) unit);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                default -> literal.append((' ' <= unit && unit <= '~' ? "%c" : "\\u%04x").formatted(unit));
            }
        });
        return literal.append('"').toString();
    }
}
