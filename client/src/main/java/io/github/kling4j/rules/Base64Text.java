package io.github.kling4j.rules;

import org.jspecify.annotations.Nullable;

/**
 * Checks the form of Base64 text: the standard alphabet, no line breaks, optional padding. The text of a large image is
 * neither copied nor decoded.
 */
final class Base64Text {

    private static final boolean[] ALPHABET = alphabet();

    private Base64Text() {}

    /** Returns a description of the first error, without quoting the text; null if the text is valid Base64. */
    static @Nullable String fault(String text) {
        int digits = digits(text);
        int padding = text.length() - digits;
        for (int i = digits; i < text.length(); i++) {
            if (padding > 2 || text.charAt(i) != '=') {
                return "the character at index " + digits + ", " + name(text.charAt(digits)) + ", is not allowed there";
            }
        }
        if (padding > 0 && text.length() % 4 != 0) {
            return "the text is padded to " + text.length() + " characters, which is not a multiple of 4";
        }
        return digits % 4 == 1 ? "a Base64 text cannot have " + digits + " characters" : null;
    }

    /** Returns the number of leading characters that are in the alphabet. */
    private static int digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ALPHABET.length || !ALPHABET[c]) {
                return i;
            }
        }
        return text.length();
    }

    private static String name(char c) {
        String code = String.format("U+%04X", (int) c);
        return c > ' ' && c < 0x7f ? "'" + c + "' (" + code + ")" : code;
    }

    private static boolean[] alphabet() {
        boolean[] known = new boolean[128];
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
                .chars()
                .forEach(c -> known[c] = true);
        return known;
    }
}
