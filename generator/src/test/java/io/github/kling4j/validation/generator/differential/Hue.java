package io.github.kling4j.validation.generator.differential;

import io.github.kling4j.validation.OpenEnum;

/** An open enum that compares by identity, as user-defined classes may. */
@OpenEnum({"red", "green", "blue"})
public final class Hue {

    private final String word;

    /** Creates a hue, known or not. */
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
