package io.github.kling4j.validation.generator.regex;

import java.util.function.IntPredicate;

/** A position in a pattern. RE2 has parsed the pattern before, so that it contains no syntax errors. */
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

    /** Skips the text if it is next, and returns whether it was. */
    boolean takes(String text) {
        if (!sees(text)) {
            return false;
        }
        index += text.length();
        return true;
    }

    /** Reads a code point. */
    int next() {
        int codePoint = pattern.codePointAt(index);
        index += Character.charCount(codePoint);
        return codePoint;
    }

    /** Reads the text before the mark, and skips the mark. */
    String until(String mark) {
        String text = pattern.substring(index, pattern.indexOf(mark, index));
        index += text.length() + mark.length();
        return text;
    }

    /** Reads ASCII characters while they satisfy a condition. */
    String whilst(IntPredicate wanted) {
        int start = index;
        while (!isAtEnd() && wanted.test(pattern.charAt(index))) {
            index++;
        }
        return pattern.substring(start, index);
    }
}
