package io.github.kling4j.rules;

import org.jspecify.annotations.Nullable;

/** The elements that a prompt names: {@code <<<element_1>>>} is the first. */
final class ElementReferences {

    private static final String BEGIN = "<<<element_";
    private static final String END = ">>>";
    /** No request has so many elements; the rest of a longer number is left out of messages. */
    private static final int MOST_DIGITS = 9;

    private ElementReferences() {}

    /** Returns how a text names an element, counted from one. */
    static String to(int number) {
        return BEGIN + number + END;
    }

    /** Returns the first reference to an element that is not there, as the text writes it; null when all are. */
    static @Nullable String firstMissing(String text, int elements) {
        int begin = text.indexOf(BEGIN);
        while (begin >= 0) {
            int digits = begin + BEGIN.length();
            int end = digits;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            if (end > digits && text.startsWith(END, end) && !exists(text, digits, end, elements)) {
                return shown(text, digits, end);
            }
            begin = text.indexOf(BEGIN, digits);
        }
        return null;
    }

    /** A number with a leading zero is no name of an element: the reference writes none. */
    private static boolean exists(String text, int digits, int end, int elements) {
        if (text.charAt(digits) == '0') {
            return false;
        }
        long number = 0;
        for (int i = digits; i < end && number <= elements; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number <= elements;
    }

    private static String shown(String text, int digits, int end) {
        String number = end - digits <= MOST_DIGITS
                ? text.substring(digits, end)
                : text.substring(digits, digits + MOST_DIGITS) + "…";
        return BEGIN + number + END;
    }
}
