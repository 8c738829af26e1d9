package io.github.kling4j.validation.generator.regex;

import java.util.function.IntPredicate;

/** A place in a pattern, moving on. RE2 has read the pattern before, so that nothing is missing. */
final class Cursor {

    private final String pattern;
    private int index;

    Cursor(String pattern) {
        this.pattern = pattern;
    }

    int index() {
        return index;
    }

    void moveTo(int place) {
        index = place;
    }

    boolean isAtEnd() {
        return index == pattern.length();
    }

    boolean sees(String text) {
        return pattern.startsWith(text, index);
    }

    /** Moves past the text if it stands here. */
    boolean takes(String text) {
        if (!sees(text)) {
            return false;
        }
        index += text.length();
        return true;
    }

    /** Takes a code point. */
    int next() {
        int codePoint = pattern.codePointAt(index);
        index += Character.charCount(codePoint);
        return codePoint;
    }

    /** Takes everything before the mark, and the mark. */
    String until(String mark) {
        String text = pattern.substring(index, pattern.indexOf(mark, index));
        index += text.length() + mark.length();
        return text;
    }

    /** Takes ASCII characters as long as they are wanted. */
    String whilst(IntPredicate wanted) {
        int start = index;
        while (!isAtEnd() && wanted.test(pattern.charAt(index))) {
            index++;
        }
        return pattern.substring(start, index);
    }
}
