package io.github.kling4j.rules;

import org.jspecify.annotations.Nullable;

/** Finds references to elements in prompts: {@code <<<element_1>>>} refers to the first element. */
final class ElementReferences {

    private static final String BEGIN = "<<<element_";
    private static final String END = ">>>";
    /** No request has so many elements; messages omit the rest of a longer number. */
    private static final int MOST_DIGITS = 9;

    private ElementReferences() {}

    /** Returns the reference to an element, counted from one. */
    static String to(int number) {
        return BEGIN + number + END;
    }

    /** Returns the first reference to a missing element, as written in the text; null if there is none. */
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

    /** Returns whether the element exists. A number with a leading zero is not a valid reference. */
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
