package io.github.kling4j.validation.generator.differential;

import io.github.kling4j.validation.DefaultValue;
import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stop of a trip. */
@GenerateValidator
public record Stop(
        @Nullable String name,
        @NotNull Integer nights,
        @Nullable Hue hue,
        @Nullable List<String> notes,
        @Nullable Double price,
        @DefaultValue("2") @Nullable Short beds) {}
