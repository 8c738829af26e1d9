package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final Duration LONGEST = Duration.ofSeconds(315_576_000_000L);
    private static final Duration NANO = Duration.ofNanos(1);

    @Test
    void the_fields_of_a_timestamp_are_those_of_java_time_counted_as_in_cel() {
        List<ZoneId> zones = List.of(
                ZoneOffset.UTC,
                ZoneOffset.ofHoursMinutes(-9, -30),
                ZoneId.of("Australia/Sydney"),
                ZoneId.of("America/New_York"));
        Random random = new Random(18);
        for (int i = 0; i < 20_000; i++) {
            Instant instant = Instant.ofEpochSecond(
                    random.nextLong(FIRST.getEpochSecond(), LAST.getEpochSecond()), random.nextInt(1_000_000_000));
            ZoneId zone = zones.get(i % zones.size());
            ZonedDateTime expected = instant.atZone(zone);

            assertThat(TimeFields.fullYear(instant, zone)).as("%s", expected).isEqualTo(expected.getYear());
            assertThat(TimeFields.month(instant, zone)).isEqualTo(expected.getMonthValue() - 1);
            assertThat(TimeFields.date(instant, zone)).isEqualTo(expected.getDayOfMonth());
            assertThat(TimeFields.dayOfMonth(expected, zone)).isEqualTo(expected.getDayOfMonth() - 1);
            assertThat(TimeFields.dayOfWeek(instant, zone))
                    .isEqualTo(expected.getDayOfWeek().getValue() % 7);
            assertThat(TimeFields.dayOfYear(instant, zone)).isEqualTo(expected.getDayOfYear() - 1);
            assertThat(TimeFields.hours(instant, zone)).isEqualTo(expected.getHour());
            assertThat(TimeFields.minutes(expected.toOffsetDateTime(), zone)).isEqualTo(expected.getMinute());
            assertThat(TimeFields.seconds(instant, zone)).isEqualTo(expected.getSecond());
            assertThat(TimeFields.milliseconds(instant, zone)).isEqualTo(expected.getNano() / 1_000_000);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1h45m47s, 1, 105, 6347, 0, 6347s",
        "-1.5s, 0, 0, -1, -500, -1.500s",
        "-0.5s, 0, 0, 0, -500, -0.500s",
        "100ms, 0, 0, 0, 100, 0.100s",
        "-59m59.5s, 0, -59, -3599, -500, -3599.500s",
        "1us1ns, 0, 0, 0, 0, 0.000001001s",
        "+.5h, 0, 30, 1800, 0, 1800s",
        "-0, 0, 0, 0, 0, 0s",
        "315576000000s, 87660000, 5259600000, 315576000000, 0, 315576000000s"
    })
    void a_duration_is_parsed_and_its_fields_are_truncated_towards_zero(
            String text, long hours, long minutes, long seconds, long milliseconds, String written) {
        Duration duration = TimeTexts.duration(text);

        assertThat(TimeFields.hours(duration)).isEqualTo(hours);
        assertThat(TimeFields.minutes(duration)).isEqualTo(minutes);
        assertThat(TimeFields.seconds(duration)).isEqualTo(seconds);
        assertThat(TimeFields.milliseconds(duration)).isEqualTo(milliseconds);
        assertThat(TimeTexts.toText(duration)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1d", "h", "1h ", "--1s", "1.s.", "1 s", "-", "1e3s", "one second", "1s2"})
    void an_invalid_duration_is_refused(String text) {
        assertThatThrownBy(() -> TimeTexts.duration(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T00:00:00Z", "2026-02-03T10:30Z", "2026-02-03 10:30:00Z", "2026-02-03T10:30:00",
                        "0000-01-01T00:00:00Z",
                "10000-01-01T00:00:00Z", "2026-02-03T10:30:00+0100", "2026-02-03T10:30:60Z", "2026-02-03t10:30:00z", "",
                "0001-01-01T00:00:00+01:00"
            })
    void an_invalid_timestamp_is_refused(String text) {
        assertThatThrownBy(() -> TimeTexts.timestamp(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void a_timestamp_is_parsed_with_its_offset_and_formatted_in_utc() {
        Instant instant = TimeTexts.timestamp("2026-02-03T10:30:00.5+01:00");

        assertThat(TimeTexts.toText(instant)).isEqualTo("2026-02-03T09:30:00.500Z");
        assertThat(TimeTexts.toText(instant.atZone(ZoneId.of("Europe/Berlin")))).isEqualTo("2026-02-03T09:30:00.500Z");
        assertThat(TimeTexts.toText(LAST)).isEqualTo("9999-12-31T23:59:59.999999999Z");
        assertThatThrownBy(() -> TimeTexts.toText(LAST.plusNanos(1))).isInstanceOf(DateTimeException.class);
    }

    @Test
    void timestamps_are_limited_to_the_years_1_to_9999() {
        assertThat(Times.plus(FIRST, NANO)).isEqualTo(FIRST.plusNanos(1));
        assertThat(Times.minus(Times.plus(FIRST, NANO), NANO)).isEqualTo(FIRST);
        assertThatThrownBy(() -> Times.minus(FIRST, NANO)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Times.plus(LAST, NANO)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Times.timestamp(LAST.getEpochSecond() + 1)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Times.timestamp(Long.MAX_VALUE)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Times.plus(LAST, Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> Times.minus(FIRST, Duration.ofSeconds(Long.MIN_VALUE)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void the_nanoseconds_between_timestamps_must_fit_in_64_bits() {
        assertThat(Times.between(Instant.ofEpochSecond(10, 1), Instant.ofEpochSecond(9, 2)))
                .isEqualTo(Duration.ofNanos(999_999_999));
        assertThatThrownBy(() -> Times.between(LAST, FIRST)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Times.between(FIRST, LAST)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void durations_are_limited_to_ten_thousand_years() {
        assertThat(Times.minus(Times.plus(LONGEST, NANO.negated()), NANO.negated()))
                .isEqualTo(LONGEST);
        assertThat(Times.minus(LONGEST, LONGEST)).isEqualTo(Duration.ZERO);
        assertThatThrownBy(() -> Times.plus(LONGEST, NANO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Times.minus(LONGEST.negated(), NANO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Times.plus(Duration.ofSeconds(Long.MIN_VALUE), Duration.ZERO))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> TimeTexts.duration("99999999999999999999h")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void dates_are_moved_by_whole_days() {
        LocalDate day = LocalDate.of(2024, 2, 28);

        assertThat(Times.plus(day, Duration.ofHours(48))).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(Times.minus(day, Duration.ofDays(28))).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(Times.between(LocalDate.of(2024, 3, 1), day)).isEqualTo(Duration.ofDays(2));
        assertThatThrownBy(() -> Times.plus(day, Duration.ofHours(1))).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Times.plus(LocalDate.of(9999, 12, 31), Duration.ofDays(1)))
                .isInstanceOf(DateTimeException.class);
        LocalDateTime time = day.atTime(23, 30);
        assertThat(Times.plus(time, Duration.ofHours(1)))
                .isEqualTo(LocalDate.of(2024, 2, 29).atTime(0, 30));
        assertThat(Times.between(time, day.atStartOfDay())).isEqualTo(Duration.ofMinutes(1410));
        assertThatThrownBy(() -> Times.between(LocalDateTime.MAX, LocalDateTime.MIN))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_day_starts_as_defined_by_the_time_zone() {
        ZoneId zone = TimeTexts.zone("America/Sao_Paulo");

        assertThat(Times.timestamp(LocalDate.of(2018, 11, 4), zone)).isEqualTo(Instant.parse("2018-11-04T03:00:00Z"));
        assertThat(TimeTexts.date(Instant.parse("2018-11-04T02:59:59Z"), zone)).isEqualTo(LocalDate.of(2018, 11, 3));
        assertThat(Times.timestamp(LocalDateTime.of(2026, 1, 1, 9, 30), TimeTexts.zone("-09:30")))
                .isEqualTo(Instant.parse("2026-01-01T19:00:00Z"));
        assertThat(TimeTexts.zone("02:00")).isEqualTo(ZoneOffset.ofHours(2));
        assertThatThrownBy(() -> TimeTexts.zone("Mars/Olympus")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void timestamps_of_different_types_are_compared_by_their_instants() {
        Instant instant = Instant.parse("2026-01-01T00:00:00.000000001Z");
        ZonedDateTime zoned = instant.atZone(ZoneId.of("Asia/Tokyo"));

        assertThat(Times.compare(instant, zoned)).isZero();
        assertThat(Times.compare(zoned.toOffsetDateTime(), instant.plusNanos(1)))
                .isNegative();
        assertThat(Times.compare(instant.plusSeconds(1), zoned)).isPositive();
        assertThat(Expressions.equal(List.of(instant), List.of(zoned.toOffsetDateTime())))
                .isTrue();
        assertThat(Expressions.equal(List.of(instant), List.of(zoned.plusNanos(1))))
                .isFalse();
    }
}
