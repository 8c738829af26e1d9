package consumer;

import io.github.kling4j.validation.GenerateValidator;

/** A model of this program. */
@GenerateValidator
public record Order(int pieces) {

    /** A line of an order. */
    @GenerateValidator
    public record Line(int pieces) {}
}
