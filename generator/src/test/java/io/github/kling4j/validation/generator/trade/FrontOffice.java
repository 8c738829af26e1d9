package io.github.kling4j.validation.generator.trade;

import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.generator.trade.Invoice.Status;
import io.github.kling4j.validation.generator.trade.RoomBooking.Meal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The code that the guide to money and time runs. */
final class FrontOffice {

    private FrontOffice() {}

    static void check() {
        // guide
        Clock clock = Clock.fixed(Instant.parse("2026-05-01T22:30:00Z"), ZoneOffset.UTC);
        Invoice invoice = new Invoice(
                Status.PAID,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 3, 31),
                null,
                List.of(
                        new Invoice.Item(3, new BigDecimal("9.99"), new BigDecimal("29.97")),
                        new Invoice.Item(2, new BigDecimal("0.10"), new BigDecimal("0.21"))),
                new BigDecimal("30.17"),
                new BigDecimal("0.190"),
                new BigDecimal("5.74"),
                new BigDecimal("35.9"));
        RoomBooking booking = new RoomBooking(
                "Europe/Lisbon",
                LocalDate.of(2026, 5, 2),
                LocalDate.of(2026, 5, 3),
                Instant.parse("2026-05-01T23:00:00Z"),
                OffsetDateTime.parse("2026-05-01T01:00:00+01:00"),
                Duration.ofHours(24),
                Set.of(Meal.DINNER),
                Optional.empty());

        Validators.of(Invoice.class).at(clock).validate(invoice).forEach(System.out::println);
        Validators.of(RoomBooking.class).at(clock).validate(booking).forEach(System.out::println);
        // end
    }
}
