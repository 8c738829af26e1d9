package io.github.kling4j.validation;

/**
 * Formats texts for messages: on one line, of limited length, and without characters that move the cursor or change the
 * direction of the text after them.
 */
final class PlainText {

    /** The maximum number of characters that {@link #of} returns. */
    static final int LONGEST = 1000;
    /**
     * The number of characters that are kept at the end of a text that is too long. Messages often end with a
     * correction.
     */
    private static final int END = 300;

    private static final String CUT = "…";

    private PlainText() {}

    /**
     * Returns the text on one line, with at most 1,000 characters. In a longer text, {@code …} replaces the middle; an
     * escape sequence is never cut.
     */
    static String of(String text) {
        String line = text.length() <= LONGEST ? line(text) : text;
        return line.length() <= LONGEST ? line : beginning(text, LONGEST - END - CUT.length()) + CUT + end(text, END);
    }

    private static String beginning(String text, int length) {
        StringBuilder beginning = new StringBuilder(length);
        int next = 0;
        String shown = shown(text.codePointAt(next));
        while (beginning.length() + shown.length() <= length) {
            beginning.append(shown);
            next += Character.charCount(text.codePointAt(next));
            shown = shown(text.codePointAt(next));
        }
        return beginning.toString();
    }

    private static String end(String text, int length) {
        StringBuilder end = new StringBuilder(length);
        int next = text.length();
        String shown = shown(text.codePointBefore(next));
        while (end.length() + shown.length() <= length) {
            end.insert(0, shown);
            next -= Character.charCount(text.codePointBefore(next));
            shown = shown(text.codePointBefore(next));
        }
        return end.toString();
    }

    /**
     * Returns the whole text on one line. Control characters, Unicode line breaks, invisible format characters and
     * unpaired surrogates are escaped as in JSON. Backslashes stay unchanged, and so do the zero-width joiner and the
     * zero-width non-joiner, which emoji and some scripts need. The method is idempotent.
     */
    static String line(String text) {
        if (isLine(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> line.append(shown(character)));
        return line.toString();
    }

    /**
     * Returns whether a text needs no escapes. The method uses a loop and not a stream, because each violation calls it
     * for three texts, and few texts need an escape.
     */
    private static boolean isLine(String text) {
        int next = 0;
        while (next < text.length()) {
            char unit = text.charAt(next);
            boolean isPrintableAscii = ' ' <= unit && unit <= '~';
            int character = isPrintableAscii ? unit : text.codePointAt(next);
            if (!isPrintableAscii && isEscaped(character)) {
                return false;
            }
            next += Character.charCount(character);
        }
        return true;
    }

    /** Returns the character, or its escape sequence. */
    static String shown(int character) {
        if (!isEscaped(character)) {
            return Character.toString(character);
        }
        return switch (character) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> {
                StringBuilder escape = new StringBuilder();
                for (char unit : Character.toChars(character)) {
                    escape.append(String.format("\\u%04x", (int) unit));
                }
                yield escape.toString();
            }
        };
    }

    private static boolean isEscaped(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> character != 0x200c && character != 0x200d;
            default -> false;
        };
    }
}
