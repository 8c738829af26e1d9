package io.github.kling4j.text;

/**
 * Halves of surrogate pairs. A Java text may hold one alone, as a cut through an emoji leaves it. UTF-8 has no form for
 * it, and encoders write a question mark in its place.
 */
public final class Surrogates {

    private Surrogates() {}

    /** Returns the index of the first surrogate that is not part of a pair; -1 when there is none. */
    public static int unpaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
