package io.github.kling4j.text;

import org.jspecify.annotations.Nullable;

/**
 * Prepares text from the service or another source for messages, logs and {@code toString}: on one line, without
 * characters that move the cursor or change the writing direction, and shortened.
 */
public final class PlainText {

    /** The maximum number of characters that {@link #of} returns. */
    static final int LONGEST = 1000;

    private static final String CUT = "…";

    private PlainText() {}

    /**
     * Returns the text of a value: at most 1,000 characters, the last of which is {@code …} if the text was shortened.
     * Returns the text {@code null} for null. An escape that {@link #line} writes is never split.
     */
    public static String of(@Nullable Object value) {
        String text = String.valueOf(value);
        // Each character takes at least one place, so that the rest cannot matter.
        String line = line(text.length() <= LONGEST ? text : text.substring(0, LONGEST + 1));
        if (line.length() <= LONGEST) {
            return line;
        }
        StringBuilder beginning = new StringBuilder(LONGEST);
        int next = 0;
        while (true) {
            int character = text.codePointAt(next);
            String shown = shown(character);
            if (beginning.length() + shown.length() > LONGEST - CUT.length()) {
                return beginning.append(CUT).toString();
            }
            beginning.append(shown);
            next += Character.charCount(character);
        }
    }

    /** Returns the message of a failure as {@link #of} does; a default text if the failure has no message. */
    public static String messageOf(Throwable failure) {
        return failure.getMessage() == null ? "no reason was given" : of(failure.getMessage());
    }

    /**
     * Returns the whole text on one line. Control characters, Unicode line breaks, invisible format characters and
     * unpaired surrogates are escaped as in JSON. Backslashes and the two joiners ({@code U+200C}, {@code U+200D}),
     * which emoji and some scripts need, stay. The method is idempotent.
     */
    public static String line(String text) {
        if (text.codePoints().noneMatch(PlainText::isEscaped)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> line.append(shown(character)));
        return line.toString();
    }

    private static String shown(int character) {
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
