package io.github.kling4j.validation.generator.code;

import com.palantir.javapoet.CodeBlock;

/**
 * Text from models and rules as a literal of Java. JavaPoet starts a new line of source wherever Unicode says that one
 * may start, in the middle of a literal too: those characters are escaped here. The rest it escapes itself.
 */
public final class TextLiteral {

    private TextLiteral() {}

    /** Returns the literal; over several lines where the text has several. */
    public static CodeBlock of(String text) {
        boolean breaks = text.indexOf('\u2028') >= 0 || text.indexOf('\u2029') >= 0;
        return breaks ? CodeBlock.of("$L", inAscii(text)) : CodeBlock.of("$S", text);
    }

    /** Returns the literal on one line, of printable ASCII only. */
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
