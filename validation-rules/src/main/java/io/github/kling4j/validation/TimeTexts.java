package io.github.kling4j.validation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses and formats times for compiled CEL expressions. For use by generated validators. A method throws a
 * {@link RuntimeException} if it cannot parse a text.
 */
public final class TimeTexts {

    private static final Pattern DATE_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?");
    private static final Pattern TIMESTAMP = Pattern.compile(DATE_TIME + "(?:Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern PART =
            Pattern.compile("(\\d{1,20}(?:\\.\\d{0,20})?|\\.\\d{1,20})(h|ms|m|s|us|µs|μs|ns)");
    private static final Pattern OFFSET = Pattern.compile("[+-]?\\d{2}:\\d{2}");

    private TimeTexts() {}

    /**
     * Parses a timestamp in RFC 3339 format, such as {@code 2026-02-03T10:30:00.5+01:00}.
     *
     * @throws DateTimeException for any other text, and for a timestamp outside of the years 1 to 9999
     */
    public static Instant timestamp(String text) {
        OffsetDateTime time = OffsetDateTime.parse(of(TIMESTAMP, text));
        return Times.plus(time, Duration.ZERO);
    }

    /**
     * Parses a date, such as {@code 2026-02-03}.
     *
     * @throws DateTimeException for any other text
     */
    public static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    /**
     * Parses a date and time, such as {@code 2026-02-03T10:30:00}.
     *
     * @throws DateTimeException for any other text
     */
    public static LocalDateTime dateTime(String text) {
        return LocalDateTime.parse(of(DATE_TIME, text));
    }

    private static String of(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new DateTimeException("not a time");
        }
        return text;
    }

    /** Returns the local date of a timestamp in a time zone. */
    public static LocalDate date(TemporalAccessor timestamp, ZoneId zone) {
        return dateTime(timestamp, zone).toLocalDate();
    }

    /** Returns the local date and time of a timestamp in a time zone. */
    public static LocalDateTime dateTime(TemporalAccessor timestamp, ZoneId zone) {
        return LocalDateTime.ofInstant(Times.instant(timestamp), zone);
    }

    /**
     * Returns a time zone by its name, or by its offset from UTC, such as {@code -09:30}.
     *
     * @throws DateTimeException for an unknown name
     */
    public static ZoneId zone(String text) {
        if (OFFSET.matcher(text).matches()) {
            return ZoneOffset.of(Character.isDigit(text.charAt(0)) ? "+" + text : text);
        }
        return text.equals("UTC") ? ZoneOffset.UTC : ZoneId.of(text);
    }

    /**
     * Parses a duration, such as {@code 1h30m}, {@code -1.5s} or {@code 0}: numbers with the units {@code h},
     * {@code m}, {@code s}, {@code ms}, {@code us} and {@code ns}. Fractions of a nanosecond are dropped.
     *
     * @throws DateTimeException for any other text
     * @throws ArithmeticException for more than 315,576,000,000 seconds
     */
    public static Duration duration(String text) {
        boolean isSigned = text.startsWith("-") || text.startsWith("+");
        String amounts = isSigned ? text.substring(1) : text;
        if (amounts.equals("0")) {
            return Duration.ZERO;
        }
        BigDecimal nanos = BigDecimal.ZERO;
        Matcher part = PART.matcher(amounts);
        int end = 0;
        while (end < amounts.length() && part.region(end, amounts.length()).lookingAt()) {
            nanos = nanos.add(new BigDecimal(part.group(1)).multiply(nanosIn(part.group(2))));
            end = part.end();
        }
        if (amounts.isEmpty() || end < amounts.length()) {
            throw new DateTimeException("not a duration");
        }
        BigDecimal[] seconds = nanos.divideToIntegralValue(BigDecimal.ONE).divideAndRemainder(nanosIn("s"));
        Duration duration = Duration.ofSeconds(seconds[0].longValueExact(), seconds[1].longValueExact());
        return Times.checked(text.startsWith("-") ? duration.negated() : duration);
    }

    private static BigDecimal nanosIn(String unit) {
        return BigDecimal.valueOf(
                switch (unit) {
                    case "h" -> 3_600_000_000_000L;
                    case "m" -> 60_000_000_000L;
                    case "s" -> 1_000_000_000L;
                    case "ms" -> 1_000_000L;
                    case "ns" -> 1L;
                    default -> 1_000L;
                });
    }

    /**
     * Formats a timestamp in UTC and in RFC 3339 format, with 0, 3, 6 or 9 digits after the decimal point.
     *
     * @throws DateTimeException if the timestamp is outside of the years 1 to 9999
     */
    public static String toText(TemporalAccessor timestamp) {
        return Times.plus(timestamp, Duration.ZERO).toString();
    }

    /** Formats a duration in seconds, such as {@code 5400s}, with 0, 3, 6 or 9 digits after the decimal point. */
    public static String toText(Duration duration) {
        long seconds = TimeFields.seconds(duration);
        boolean isNegative = duration.isNegative();
        int nanos = isNegative && duration.toNanosPart() > 0
                ? 1_000_000_000 - duration.toNanosPart()
                : duration.toNanosPart();
        String sign = isNegative && seconds == 0 ? "-" : "";
        if (nanos == 0) {
            return seconds + "s";
        }
        String fraction = String.valueOf(1_000_000_000L + nanos).substring(1).replaceFirst("(?:000){1,2}$", "");
        return sign + seconds + "." + fraction + "s";
    }
}
