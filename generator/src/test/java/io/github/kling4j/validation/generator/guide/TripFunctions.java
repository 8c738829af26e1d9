package io.github.kling4j.validation.generator.guide;

import io.github.kling4j.validation.CelFunction;

// guide
final class TripFunctions {

    private TripFunctions() {}

    /** Returns how many words a text has. */
    @CelFunction
    static long words(String text) {
        return text.split(" ").length;
    }
}
// end
