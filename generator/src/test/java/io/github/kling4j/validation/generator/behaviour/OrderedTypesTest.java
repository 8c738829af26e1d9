package io.github.kling4j.validation.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Functions that order values take every type that has an order. */
class OrderedTypesTest {

    @GenerateValidator
    record Series(
            @NotNull List<BigDecimal> prices,
            @NotNull List<OffsetDateTime> times,
            @NotNull List<Duration> rides,
            @NotNull List<LocalDate> days,
            @NotNull List<LocalDateTime> starts,
            @NotNull BigDecimal price,
            @NotNull Instant sent,
            @NotNull ZonedDateTime arrived,
            @NotNull Duration ride,
            @NotNull LocalDate day,
            @NotNull LocalDateTime start) {}

    @RulesFor(Series.class)
    @Rule(id = "sort-decimals", expr = "this.prices.sort() == [1.5, 2.0, 10.0]", message = "m")
    @Rule(id = "sort-times", expr = "this.times.sort()[0] == timestamp('2026-01-01T00:00:00Z')", message = "m")
    @Rule(id = "sort-durations", expr = "this.rides.sort() == [duration('1m'), duration('1h')]", message = "m")
    @Rule(id = "sort-days", expr = "this.days.sort() == [date('2026-01-01'), date('2026-01-02')]", message = "m")
    @Rule(id = "sort-starts", expr = "this.starts.sort()[0] == datetime('2026-01-01T10:00:00')", message = "m")
    @Rule(
            id = "sort-by",
            expr = "this.prices.sortBy(p, -p)[0] == 10 && this.days.sortBy(d, d)[0] < this.day",
            message = "m")
    @Rule(id = "is-sorted", expr = "this.prices.sort().isSorted() && !this.rides.isSorted()", message = "m")
    @Rule(
            id = "min",
            expr = "this.prices.min() == 1.5 && this.times.min() == timestamp('2026-01-01T00:00:00Z')"
                    + " && this.rides.min() == duration('1m') && this.days.min() == date('2026-01-01')"
                    + " && this.starts.min() == datetime('2026-01-01T10:00:00')",
            message = "m")
    @Rule(
            id = "max",
            expr = "this.times.max() == timestamp('2026-01-01T01:00:00Z') && this.rides.max() == duration('1h')"
                    + " && this.days.max() < this.day && this.starts.max() < this.start",
            message = "m")
    @Rule(id = "sum", expr = "this.rides.sum() == duration('61m')", message = "m")
    @Rule(
            id = "greatest",
            expr = "math.greatest(this.price, 5) == 5 && math.greatest(this.sent, this.arrived) == this.arrived"
                    + " && math.greatest([this.ride, duration('2h'), duration('1s')]) == duration('2h')"
                    + " && math.greatest(this.day, date('2026-01-01')) == this.day"
                    + " && math.greatest(this.starts) < this.start",
            message = "m")
    @Rule(
            id = "least",
            expr = "math.least(this.price, 5, 1) == 1 && math.least(this.sent, this.arrived) == this.sent"
                    + " && math.least(this.rides) == duration('1m')"
                    + " && math.least(this.start, datetime('2026-01-01T00:00:00')) < this.start",
            message = "m")
    @Rule(
            id = "first-of-equals",
            expr = "string(math.greatest(this.price, 3.0)) == '3.00' && string(math.greatest(3.0, this.price)) == '3.0'"
                    + " && string([this.price, 3.0].min()) == '3.00' && string([3.0, this.price].max()) == '3.0'",
            message = "m")
    @Rule(
            id = "nan",
            expr = "math.isNaN(math.least(double(this.price), double('NaN')))"
                    + " && math.isNaN([double('NaN'), double(this.price)].max())",
            message = "m",
            on = "price")
    @Rule(
            id = "unsigned",
            expr = "[uint(int(this.price)), 18446744073709551615u].max() == 18446744073709551615u"
                    + " && [18446744073709551615u, 3u].sort() == [3u, 18446744073709551615u]"
                    + " && ['b', 'a'].sortBy(x, x == 'a' ? 9223372036854775808u : 1u) == ['b', 'a']"
                    + " && ![18446744073709551615u, uint(int(this.price))].isSorted()"
                    + " && math.least(18446744073709551615u, uint(int(this.price))) == uint(int(this.price))"
                    + " && [1u, uint(int(this.price))].sum() == 4u",
            message = "m")
    @Rule(
            id = "bytes",
            expr = "[b'\\xff', bytes('a')].sort() == [b'a', b'\\xff'] && [b'\\xff', bytes('a')].min() == b'a'",
            message = "m",
            on = "price")
    @Rule(
            id = "zero",
            expr = "optional.ofNonZeroValue(this.price - 3).orValue(1) == 1"
                    + " && optional.ofNonZeroValue(this.price).hasValue()"
                    + " && !optional.ofNonZeroValue(this.ride - this.ride).hasValue()"
                    + " && optional.ofNonZeroValue(this.ride).value() == this.ride",
            message = "m")
    interface SeriesRules {}

    private static List<String> broken(Series series) {
        return Validators.of(Series.class).validate(series).stream()
                .map(Violation::rule)
                .toList();
    }

    private static Series series(LocalDate day, Duration ride) {
        return new Series(
                List.of(new BigDecimal("10"), new BigDecimal("1.50"), new BigDecimal("2")),
                List.of(
                        OffsetDateTime.parse("2026-01-01T03:00:00+02:00"),
                        OffsetDateTime.parse("2026-01-01T02:00:00+02:00")),
                List.of(Duration.ofHours(1), Duration.ofMinutes(1)),
                List.of(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)),
                List.of(LocalDateTime.of(2026, 1, 2, 10, 0), LocalDateTime.of(2026, 1, 1, 10, 0)),
                new BigDecimal("3.00"),
                Instant.parse("2026-01-01T00:00:00Z"),
                ZonedDateTime.of(2026, 1, 1, 2, 0, 0, 0, ZoneId.of("Europe/Berlin")),
                ride,
                day,
                LocalDateTime.of(2026, 1, 3, 0, 0));
    }

    @Test
    void everyTypeWithAnOrderIsSortedAndCompared() {
        assertThat(broken(series(LocalDate.of(2026, 1, 3), Duration.ofMinutes(5))))
                .isEmpty();
    }

    @Test
    void otherValuesBreakTheRules() {
        assertThat(broken(series(LocalDate.of(2025, 1, 1), Duration.ZERO)))
                .containsExactlyInAnyOrder("sort-by", "max", "greatest", "zero");
    }
}
