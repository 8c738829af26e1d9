package consumer;

import io.github.kling4j.validation.GenerateValidator;

/** A model of the program. */
@GenerateValidator
public record Order(int pieces) {

    /** A part of it. */
    @GenerateValidator
    public record Line(int pieces) {}
}
