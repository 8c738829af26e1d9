package io.github.kling4j.validation.generator.guide;

import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;

// guide
@GenerateValidator
public sealed interface Discount {

    @Positive
    int amount();

    @GenerateValidator
    record Cents(int amount) implements Discount {}

    @GenerateValidator
    record Percent(@Max(50) int amount) implements Discount {}
}
// end
