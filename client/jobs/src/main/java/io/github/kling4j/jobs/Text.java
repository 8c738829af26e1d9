package io.github.kling4j.jobs;

/** Prepares text from any source for one line of a log and for a column of the database. */
final class Text {

    private static final int MOST = 1000;

    private Text() {}

    /** Returns the first 1000 characters of the text, with spaces instead of control characters and line breaks. */
    static String of(String text) {
        if (text.length() <= MOST) {
            return line(text);
        }
        return line(text.substring(0, Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST));
    }

    /** Returns the whole text, with spaces instead of control characters and line breaks. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(isPlain(c) ? c : ' '));
        return line.toString();
    }

    /**
     * Returns whether a character is kept. Control characters, format characters, line breaks and unpaired surrogates
     * are replaced. PostgreSQL rejects NUL and unpaired surrogates.
     */
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

    /** Returns the message of an exception; the name of its class if the message is null. */
    static String of(Throwable thrown) {
        String message = thrown.getMessage();
        return of(message == null ? thrown.getClass().getSimpleName() : message);
    }
}
