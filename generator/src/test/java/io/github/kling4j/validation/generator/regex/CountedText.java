package io.github.kling4j.validation.generator.regex;

import java.util.regex.Pattern;

/** A text that counts how often it is looked at. */
final class CountedText implements CharSequence {

    private final String text;
    private long looks;

    private CountedText(String text) {
        this.text = text;
    }

    /** Returns the number of looks that a search takes. */
    static long looks(Pattern pattern, String text) {
        CountedText counted = new CountedText(text);
        pattern.matcher(counted).find();
        return counted.looks;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        looks++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
