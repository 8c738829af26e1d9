package io.github.kling4j.validation.generator.behaviour;

import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An item of an order. */
@GenerateValidator
record Line(
        @Size(min = 1) @Nullable String text,
        @Nullable String note,
        @Nullable Color color) {

    static Line of(String text) {
        return new Line(text, null, null);
    }
}
