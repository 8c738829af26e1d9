package io.github.kling4j.json;

/**
 * Recognizes the form of nearly every URL, such as {@code https://cdn.example.com/a.mp4?sign=b}. {@link
 * okhttp3.HttpUrl} accepts each text of this form, but parsing takes two microseconds, twice as long as reading the
 * rest of a response.
 */
final class PlainUrl {

    private static final int LONGEST_HOST = 253;
    private static final int LONGEST_LABEL = 63;

    private PlainUrl() {}

    /** Returns whether a text has this form; other texts may be URLs as well. */
    static boolean is(String text) {
        int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : text.length();
        int path = text.indexOf('/', host);
        return path > host && path - host <= LONGEST_HOST && isHost(text, host, path) && isVisible(text, path);
    }

    /**
     * Returns whether a text is a host whose labels begin with a lower-case letter. This excludes addresses and empty
     * labels.
     */
    private static boolean isHost(String text, int first, int end) {
        int label = first;
        for (int i = first; i < end; i++) {
            char c = text.charAt(i);
            if (i == label ? !isLetter(c) : c != '.' && !isInside(text, i, end)) {
                return false;
            }
            if (c == '.') {
                label = i + 1;
            }
            if (i - label >= LONGEST_LABEL) {
                return false;
            }
        }
        return label < end;
    }

    /**
     * Returns whether a character may occur inside a label. A hyphen must not be next to another hyphen, because two
     * hyphens may be part of the prefix of an internationalized name.
     */
    private static boolean isInside(String text, int i, int end) {
        return isLetterOrDigit(text.charAt(i))
                || text.charAt(i) == '-' && i + 1 < end && isLetterOrDigit(text.charAt(i + 1));
    }

    private static boolean isLetterOrDigit(char c) {
        return isLetter(c) || c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isVisible(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }
}
