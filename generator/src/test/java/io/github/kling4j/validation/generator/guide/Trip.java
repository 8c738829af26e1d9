package io.github.kling4j.validation.generator.guide;

import io.github.kling4j.validation.DefaultValue;
import io.github.kling4j.validation.Extras;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.OpenEnum;
import io.github.kling4j.validation.WireName;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The model in the examples of the language. */
// guide
@GenerateValidator
public record Trip(
        @NotNull @Nullable String title,
        @Nullable String note,
        @DefaultValue("2") @Nullable Integer seats,
        @Nullable Integer budget,
        double distance,
        boolean booked,

        @WireName("travel_class") @DefaultValue("second") @Nullable
        TravelClass travelClass,

        @NotNull @Nullable List<String> tags,
        @NotNull @Nullable List<Integer> tolls,
        @NotNull @Nullable List<@Nullable String> notes,
        @NotNull @Nullable Map<String, Integer> ages,
        @NotNull @Nullable List<Stop> stops,
        @NotNull @Nullable BigDecimal price,
        @NotNull @Nullable Instant departure,
        @NotNull @Nullable Duration ride,
        @NotNull @Nullable LocalDate arrival,
        @NotNull @Nullable Set<Weekday> weekdays,
        @Nullable URI link,
        Map<String, @Nullable Object> extras) {

    @OpenEnum({"first", "second"})
    public record TravelClass(String word) {}

    public enum Weekday {
        FRIDAY,
        SATURDAY,
        SUNDAY
    }

    @GenerateValidator
    public record Stop(
            @NotNull @Nullable String city,
            @NotNull @Nullable Integer nights,
            @Nullable String hotel) {}

    @Extras
    @Override
    public Map<String, @Nullable Object> extras() {
        return extras;
    }
}
// end
