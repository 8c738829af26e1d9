package io.github.kling4j.benchmarks.validation.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** A shot. */
@Valid
public record PlainShot(
        @NotNull(message = "required") @CodePoints(max = 512)
        String prompt,

        @NotNull(message = "required") @Min(value = 1, message = "minimum")
        Integer duration) {}
