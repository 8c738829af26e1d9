package io.github.kling4j.text;

/**
 * Finds unpaired surrogates. A Java string may contain one, for example after an emoji was cut in half. An unpaired
 * surrogate cannot be encoded as UTF-8; encoders write a question mark instead.
 */
public final class Surrogates {

    private Surrogates() {}

    /** Returns the index of the first unpaired surrogate; -1 if there is none. */
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
