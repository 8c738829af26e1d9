package io.github.kling4j.validation.generator.regex;

import java.util.function.IntPredicate;

/** A position in a pattern. The pattern contains no syntax errors, because RE2/J has parsed it before. */
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

    /** Skips a text if it is at this position; returns whether it is. */
    boolean takes(String text) {
        if (!sees(text)) {
            return false;
        }
        index += text.length();
        return true;
    }

    /** Returns the code point at this position, and skips it. */
    int next() {
        int codePoint = pattern.codePointAt(index);
        index += Character.charCount(codePoint);
        return codePoint;
    }

    /** Returns the text before the next occurrence of a mark, and skips both. */
    String until(String mark) {
        String text = pattern.substring(index, pattern.indexOf(mark, index));
        index += text.length() + mark.length();
        return text;
    }

    /** Returns the characters from this position that satisfy a condition, and skips them. */
    String whilst(IntPredicate wanted) {
        int start = index;
        while (!isAtEnd() && wanted.test(pattern.charAt(index))) {
            index++;
        }
        return pattern.substring(start, index);
    }
}
