package io.github.kling4j.validation.generator.regex;

import java.util.List;

/**
 * Numbers as a text of one character each, counted from the digit 0, so that small ones are legible. A constant of a
 * class file, and the fastest way for a class to hold many numbers.
 */
final class EncodedNumbers {

    private final StringBuilder text = new StringBuilder();

    EncodedNumbers add(int number) {
        text.append((char) ('0' + number));
        return this;
    }

    static String of(List<Integer> numbers) {
        EncodedNumbers encoded = new EncodedNumbers();
        numbers.forEach(encoded::add);
        return encoded.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
