package io.github.kling4j.validation.generator.guide;

import io.github.kling4j.validation.generator.guide.Trip.Stop;
import io.github.kling4j.validation.generator.guide.Trip.Weekday;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The trip of which the examples of the language are kept or broken. */
public final class Trips {

    private Trips() {}

    /** Returns the trip. */
    public static Trip porto() {
        // guide
        Trip trip = new Trip(
                "Porto 🚆", // title
                null, // note
                null, // seats, hence 2
                900, // budget
                312.5, // distance
                true, // booked
                null, // travel_class, hence second
                List.of("sea", "wine"), // tags
                List.of(3, 4), // tolls
                Arrays.asList("early", null), // notes
                Map.of("Ada", 36, "Ben", 9), // ages
                List.of(new Stop("Coimbra", 1, "Astória"), new Stop("Porto", 2, null)),
                new BigDecimal("89.90"), // price
                Instant.parse("2026-05-01T22:30:00Z"), // departure
                Duration.ofMinutes(195), // ride
                LocalDate.of(2026, 5, 2), // arrival
                Set.of(Weekday.FRIDAY, Weekday.SUNDAY), // weekdays
                URI.create("https://example.com/porto"), // link
                Map.of("agency", "Rio")); // not declared
        // end
        return trip;
    }
}
