package io.github.kling4j.validation.generator.guide;

import io.github.kling4j.validation.DefaultValue;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.WireName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model as a record. */
// guide
@GenerateValidator
public record Booking(
        @Size(max = 40) @Nullable String email,
        @Nullable String phone,

        @WireName("night_count") @DefaultValue("1") @Min(1) @Max(30) @Nullable
        Integer nightCount,

        @NotNull @Nullable Integer price,
        @NotNull @Nullable Room room,
        @Size(min = 1, max = 4) @Nullable List<Guest> guests) {}
// end
