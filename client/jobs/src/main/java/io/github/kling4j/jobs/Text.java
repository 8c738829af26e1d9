package io.github.kling4j.jobs;

/** Prepares text from any source for one line of a log and one column of the database. */
final class Text {

    private static final int MOST = 1000;

    private Text() {}

    /** Returns the text without control characters and line breaks, at most 1000 characters long. */
    static String of(String text) {
        if (text.length() <= MOST) {
            return line(text);
        }
        return line(text.substring(0, Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST));
    }

    /** Returns the text without control characters and line breaks, of any length. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(isPlain(c) ? c : ' '));
        return line.toString();
    }

    /** PostgreSQL accepts neither NUL nor an unpaired surrogate. */
    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.FORMAT -> false;
            default -> true;
        };
    }

    /** Returns the message of an exception, or its class name if it has none. */
    static String of(Throwable thrown) {
        String message = thrown.getMessage();
        return of(message == null ? thrown.getClass().getSimpleName() : message);
    }
}
