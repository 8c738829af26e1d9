package io.github.kling4j.simulator.rules;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A text in the standard Base64 alphabet, with complete padding or none, without line breaks.
 *
 * @param text the whole text
 * @param digits the number of characters without the padding
 */
record Base64Text(String text, int digits) {

    /** Returns the parsed text; null if the text is empty or has another form. */
    static @Nullable Base64Text of(String text) {
        int digits = text.length();
        while (digits > 0 && text.charAt(digits - 1) == '=') {
            digits--;
        }
        int padding = text.length() - digits;
        boolean wellPadded = padding == 0 ? digits % 4 != 1 : padding <= 2 && text.length() % 4 == 0;
        if (digits == 0 || !wellPadded) {
            return null;
        }
        for (int i = 0; i < digits; i++) {
            if (!isDigit(text.charAt(i))) {
                return null;
            }
        }
        return new Base64Text(text, digits);
    }

    /** Returns the number of decoded bytes. */
    long size() {
        return digits * 3L / 4;
    }

    byte[] decoded() {
        return Base64.getDecoder().decode(text);
    }

    private static boolean isDigit(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/';
    }
}
