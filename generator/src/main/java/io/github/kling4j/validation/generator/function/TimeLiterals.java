package io.github.kling4j.validation.generator.function;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses literals of times at compile time, in the same way as the run-time library parses other texts. */
final class TimeLiterals {

    private static final Pattern DATE_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?");
    private static final Pattern TIMESTAMP = Pattern.compile(DATE_TIME + "(?:Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern PART =
            Pattern.compile("(\\d{1,20}(?:\\.\\d{0,20})?|\\.\\d{1,20})(h|ms|m|s|us|µs|μs|ns)");
    private static final Pattern OFFSET = Pattern.compile("[+-]?\\d{2}:\\d{2}");
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final long MOST_SECONDS = 315_576_000_000L;
    private static final Duration LONGEST = Duration.ofSeconds(MOST_SECONDS);

    private TimeLiterals() {}

    static Instant timestamp(String text) {
        return checked(OffsetDateTime.parse(of(TIMESTAMP, text)).toInstant());
    }

    static Instant timestamp(long seconds) {
        return checked(Instant.ofEpochSecond(seconds));
    }

    static LocalDateTime dateTime(String text) {
        return LocalDateTime.parse(of(DATE_TIME, text));
    }

    private static String of(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new DateTimeException("not a time");
        }
        return text;
    }

    private static Instant checked(Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new DateTimeException("outside of the years 1 to 9999");
        }
        return instant;
    }

    static ZoneId zone(String text) {
        if (OFFSET.matcher(text).matches()) {
            return ZoneOffset.of(Character.isDigit(text.charAt(0)) ? "+" + text : text);
        }
        return text.equals("UTC") ? ZoneOffset.UTC : ZoneId.of(text);
    }

    static Duration duration(String text) {
        boolean isSigned = text.startsWith("-") || text.startsWith("+");
        String amounts = isSigned ? text.substring(1) : text;
        BigDecimal nanos = BigDecimal.ZERO;
        Matcher part = PART.matcher(amounts);
        int end = 0;
        while (end < amounts.length() && part.region(end, amounts.length()).lookingAt()) {
            nanos = nanos.add(new BigDecimal(part.group(1)).multiply(nanosIn(part.group(2))));
            end = part.end();
        }
        if (!amounts.equals("0") && (amounts.isEmpty() || end < amounts.length())) {
            throw new DateTimeException("not a duration");
        }
        BigDecimal[] seconds = nanos.divideToIntegralValue(BigDecimal.ONE).divideAndRemainder(nanosIn("s"));
        Duration duration = Duration.ofSeconds(seconds[0].longValueExact(), seconds[1].longValueExact());
        if (duration.compareTo(LONGEST) > 0) {
            throw new ArithmeticException("duration overflow");
        }
        return text.startsWith("-") ? duration.negated() : duration;
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

    /** Returns the value that {@code reader} parses from a text; empty if the text is invalid. */
    static <T> Optional<T> read(Function<String, T> reader, String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
