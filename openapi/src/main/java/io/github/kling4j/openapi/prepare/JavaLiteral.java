package io.github.kling4j.openapi.prepare;

/** Converts texts to Java string literals. */
final class JavaLiteral {

    private JavaLiteral() {}

    /** Returns the literal for a text, with its quotes. Invisible characters are escaped. */
    static String of(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(character -> append(literal, character));
        return literal.append('"').toString();
    }

    private static void append(StringBuilder literal, int character) {
        switch (character) {
            case '"', '\\' -> literal.append('\\').append((char) character);
            case '\b' -> literal.append("\\b");
            case '\t' -> literal.append("\\t");
            case '\n' -> literal.append("\\n");
            case '\f' -> literal.append("\\f");
            case '\r' -> literal.append("\\r");
            default -> {
                if (isVisible(character)) {
                    literal.appendCodePoint(character);
                } else {
                    for (char unit : Character.toChars(character)) {
                        literal.append("\\u%04x".formatted((int) unit));
                    }
                }
            }
        }
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
