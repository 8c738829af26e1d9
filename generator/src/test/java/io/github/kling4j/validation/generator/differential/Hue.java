package io.github.kling4j.validation.generator.differential;

import io.github.kling4j.validation.OpenEnum;

/**
 * An open enumeration that compares by identity, as a class of anyone's may.
 */
@OpenEnum({"red", "green", "blue"})
public final class Hue {

    private final String word;

    /** Makes a hue, known or not. */
    public Hue(String word) {
        this.word = word;
    }

    /** Returns the word. */
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
