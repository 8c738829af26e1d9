package io.github.kling4j.validation.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.OpenEnum;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** {@code format} and messages print values as {@code string} does. */
class FormatTest {

    @OpenEnum({"red", "green"})
    record Paint(String word) {}

    enum Level {
        LOW,
        HIGH
    }

    @GenerateValidator
    record Printed(
            @NotNull BigDecimal price,
            @NotNull BigInteger units,
            @NotNull OffsetDateTime sent,
            @NotNull ZonedDateTime arrived,
            @NotNull Duration ride,
            @NotNull LocalDate day,
            byte @NotNull [] data,
            int @NotNull [] codes,
            @NotNull Set<String> labels,
            @NotNull List<Paint> paints,
            @NotNull Map<String, Paint> kinds,
            @NotNull Map<Level, Integer> amounts,
            @NotNull Map<String, int[]> rows,
            @NotNull List<List<Paint>> layers,
            @NotNull List<ZonedDateTime> stops,
            @NotNull List<BigDecimal> prices) {}

    @RulesFor(Printed.class)
    @Rule(
            id = "scalars",
            expr = "this.units < 0",
            message =
                    "{'%s %s %s %s %s %s'.format([this.price, this.units, this.sent, this.arrived, this.ride, this.day])}")
    @Rule(id = "bytes", expr = "this.units < 0", message = "{'%x %X %s'.format([this.data, this.data, this.data])}")
    @Rule(
            id = "lists",
            expr = "this.units < 0",
            message =
                    "{'%s %s %s %s %s %s'.format([this.codes, this.labels.sort(), this.paints, this.layers, this.stops, this.prices])}")
    @Rule(id = "maps", expr = "this.units < 0", message = "{'%s %s %s'.format([this.kinds, this.amounts, this.rows])}")
    @Rule(
            id = "unsigned",
            expr = "this.units < 0",
            message =
                    "{'%s %s %s'.format([18446744073709551615u, [18446744073709551615u], {'a': 18446744073709551615u}])}")
    @Rule(
            id = "whole-list",
            expr = "this.units < 0",
            message = "{'%s-%s'.format(this.paints)} {'%s'.format(this.rows.a)} {'%s %s'.format(this.stops)}")
    @Rule(
            id = "messages",
            expr = "this.units < 0",
            message = "{this.labels} {this.sent} {this.arrived} {this.stops} {string(this.sent)}")
    @Rule(
            id = "same",
            expr = "'%s'.format([this.price]) == string(this.price) && '%s'.format([this.sent]) == string(this.sent)",
            message = "m",
            on = "price")
    interface PrintedRules {}

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Printed printed() {
        return new Printed(
                new BigDecimal("1E+3"),
                BigInteger.TEN,
                OffsetDateTime.parse("2026-01-01T10:00:00.5+01:00"),
                ZonedDateTime.of(2026, 1, 1, 10, 0, 0, 0, BERLIN),
                Duration.ofMillis(1500),
                LocalDate.of(2026, 1, 2),
                new byte[] {'k', 'l'},
                new int[] {1, 2},
                new TreeSet<>(Set.of("a", "b")),
                List.of(new Paint("red"), new Paint("green")),
                Map.of("a", new Paint("red")),
                Map.of(Level.HIGH, 3),
                Map.of("a", new int[] {7}),
                List.of(List.of(new Paint("red"))),
                List.of(
                        ZonedDateTime.of(2026, 1, 1, 10, 0, 0, 0, BERLIN),
                        Instant.parse("2026-01-01T11:00:00Z").atZone(BERLIN)),
                List.of(new BigDecimal("1E+3")));
    }

    @Test
    void valuesArePrintedInTheFormOfTheLanguage() {
        assertThat(Validators.of(Printed.class).validate(printed()))
                .extracting(Violation::rule, Violation::message)
                .containsExactlyInAnyOrder(
                        tuple("scalars", "1000 10 2026-01-01T09:00:00.500Z 2026-01-01T09:00:00Z 1.5s 2026-01-02"),
                        tuple("bytes", "6b6c 6B6C kl"),
                        tuple(
                                "lists",
                                "[1, 2] [a, b] [red, green] [[red]] [2026-01-01T09:00:00Z, 2026-01-01T11:00:00Z] [1000]"),
                        tuple("maps", "{a: red} {HIGH: 3} {a: [7]}"),
                        tuple("unsigned", "18446744073709551615 [18446744073709551615] {a: 18446744073709551615}"),
                        tuple("whole-list", "red-green 7 2026-01-01T09:00:00Z 2026-01-01T11:00:00Z"),
                        tuple(
                                "messages",
                                "[\"a\", \"b\"] 2026-01-01T09:00:00.500Z 2026-01-01T09:00:00Z"
                                        + " [2026-01-01T09:00:00Z, 2026-01-01T11:00:00Z] 2026-01-01T09:00:00.500Z"));
    }
}
