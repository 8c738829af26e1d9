package io.github.kling4j.validation.generator.trade;

import io.github.kling4j.validation.GenerateValidator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

// guide
@GenerateValidator
public record RoomBooking(
        String zone,
        LocalDate arrival,
        LocalDate departure,
        Instant booked,
        @Nullable OffsetDateTime cancelled,
        Duration notice,
        Set<Meal> meals,
        Optional<String> coupon) {

    public enum Meal {
        BREAKFAST,
        LUNCH,
        DINNER
    }
}
// end
