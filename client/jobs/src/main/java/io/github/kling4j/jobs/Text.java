package io.github.kling4j.jobs;

/** Makes text of any origin fit for one line of a log and one column of the database. */
final class Text {

    private static final int MOST = 1000;

    private Text() {}

    /** Returns the text without control characters and line ends, at most 1000 characters long. */
    static String of(String text) {
        if (text.length() <= MOST) {
            return line(text);
        }
        return line(text.substring(0, Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST));
    }

    /** Returns the text without control characters and line ends, however long it is. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(isPlain(c) ? c : ' '));
        return line.toString();
    }

    /** PostgreSQL takes neither NUL nor half of a surrogate pair. */
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

    /** Returns what went wrong in words. */
    static String of(Throwable thrown) {
        String message = thrown.getMessage();
        return of(message == null ? thrown.getClass().getSimpleName() : message);
    }
}
