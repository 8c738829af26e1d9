package io.github.kling4j.benchmarks.validation;

import org.jspecify.annotations.Nullable;

/** The part that all peers share of the rule that a prompt names only elements that are given. */
public final class ElementNames {

    private static final String BEGIN = "<<<element_";

    private ElementNames() {}

    /** Returns the first {@code <<<element_N>>>} in a text whose N is not among so many elements; null when all are. */
    public static @Nullable String firstMissing(String text, int elements) {
        for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
            int end = at + BEGIN.length();
            long number = 0;
            while (end < text.length() && Character.digit(text.charAt(end), 10) >= 0 && text.charAt(end) < 0x80) {
                number = Math.min(number * 10 + (text.charAt(end) - '0'), Integer.MAX_VALUE);
                end++;
            }
            boolean isReference = end > at + BEGIN.length() && text.startsWith(">>>", end);
            if (isReference && (number < 1 || number > elements)) {
                return text.substring(at, end + 3);
            }
        }
        return null;
    }
}
