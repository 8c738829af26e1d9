package io.github.kling4j.validation.cel;

/** Reads percent-encoded bytes. Each byte is written as a percent sign and two hexadecimal digits. */
final class Utf8 {

    private Utf8() {}

    /**
     * Returns whether the percent-encoded bytes in a part of a text are valid UTF-8. All other characters must be
     * ASCII.
     */
    static boolean isEncoded(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int lead = octet(text, at);
            at += width(text, at);
            int more = lead < 0x80 ? 0 : lead < 0xC2 ? -1 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : -1;
            if (more < 0) {
                return false;
            }
            for (int i = 0; i < more; i++) {
                int next = at < end ? octet(text, at) : 0;
                // After some lead bytes, the next byte has a smaller range: other values would encode a code point with
                // too many bytes, a surrogate, or a code point beyond U+10FFFF.
                int least = i > 0 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
                int most = i > 0 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
                if (next < least || next > most) {
                    return false;
                }
                at += width(text, at);
            }
        }
        return true;
    }

    private static int width(String text, int at) {
        return text.charAt(at) == '%' ? 3 : 1;
    }

    static int octet(String text, int at) {
        return text.charAt(at) == '%' ? digit(text.charAt(at + 1)) << 4 | digit(text.charAt(at + 2)) : text.charAt(at);
    }

    /** Returns the value of an ASCII hexadecimal digit; -1 for any other character. */
    static int digit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
