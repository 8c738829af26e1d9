package io.github.kling4j.validation.generator.regex;

import java.util.List;

/**
 * Encodes numbers as a string, which is the fastest way to load many constant numbers from a class file. Each character
 * encodes one number, relative to the digit 0, so that small numbers are legible.
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
