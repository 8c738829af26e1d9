package io.github.kling4j.validation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic on times for compiled CEL expressions. For use by generated validators. A timestamp is an {@link Instant},
 * an {@link OffsetDateTime} or a {@link ZonedDateTime}; only its instant counts. As in CEL, timestamps are limited to
 * the years 1 to 9999, and durations to 315,576,000,000 seconds. A method throws a {@link RuntimeException} if its
 * result is outside of these limits.
 */
public final class Times {

    private static final long FIRST_SECOND = -62_135_596_800L;
    private static final long LAST_SECOND = 253_402_300_799L;
    private static final long MOST_SECONDS = 315_576_000_000L;
    private static final Duration LONGEST = Duration.ofSeconds(MOST_SECONDS);
    private static final Duration SHORTEST = LONGEST.negated();
    private static final long SECONDS_OF_DAY = 86_400;

    private Times() {}

    /** Returns the current time of the validation in this thread. */
    public static Instant now() {
        return CurrentTime.clock().instant();
    }

    /** Compares the instants of two timestamps. */
    public static int compare(TemporalAccessor first, TemporalAccessor second) {
        int order = Long.compare(seconds(first), seconds(second));
        return order == 0 ? Integer.compare(nanos(first), nanos(second)) : order;
    }

    /** Returns the whole seconds of a timestamp since 1970-01-01T00:00Z. */
    public static long seconds(TemporalAccessor timestamp) {
        if (timestamp instanceof Instant instant) {
            return instant.getEpochSecond();
        }
        return timestamp instanceof OffsetDateTime offset
                ? offset.toEpochSecond()
                : ((ZonedDateTime) timestamp).toEpochSecond();
    }

    /** Returns a timestamp as an {@code Instant}. */
    public static Instant instant(TemporalAccessor timestamp) {
        return timestamp instanceof Instant instant
                ? instant
                : Instant.ofEpochSecond(seconds(timestamp), nanos(timestamp));
    }

    static int nanos(TemporalAccessor timestamp) {
        return timestamp.get(ChronoField.NANO_OF_SECOND);
    }

    /**
     * Returns whether a value is a timestamp: an {@code Instant}, an {@code OffsetDateTime} or a {@code ZonedDateTime}.
     */
    public static boolean isTimestamp(@Nullable Object value) {
        return value instanceof Instant || value instanceof OffsetDateTime || value instanceof ZonedDateTime;
    }

    /**
     * Returns the timestamp of a number of seconds since 1970-01-01T00:00Z.
     *
     * @throws DateTimeException if the timestamp is outside of the years 1 to 9999
     */
    public static Instant timestamp(long seconds) {
        return checked(seconds, 0);
    }

    /** Returns the start of a day in a time zone. */
    public static Instant timestamp(LocalDate day, ZoneId zone) {
        ZonedDateTime start = day.atStartOfDay(zone);
        return checked(start.toEpochSecond(), 0);
    }

    /**
     * Returns the timestamp of a local date and time in a time zone. If the local time occurs twice, because clocks are
     * set back, returns the earlier timestamp.
     */
    public static Instant timestamp(LocalDateTime time, ZoneId zone) {
        ZonedDateTime zoned = time.atZone(zone);
        return checked(zoned.toEpochSecond(), zoned.getNano());
    }

    /** Adds a duration to a timestamp. */
    public static Instant plus(TemporalAccessor timestamp, Duration duration) {
        return moved(timestamp, duration.getSeconds(), duration.getNano());
    }

    /** Subtracts a duration from a timestamp. */
    public static Instant minus(TemporalAccessor timestamp, Duration duration) {
        return moved(timestamp, Math.negateExact(duration.getSeconds()), -duration.getNano());
    }

    private static Instant moved(TemporalAccessor timestamp, long seconds, int nanos) {
        return checked(Math.addExact(seconds(timestamp), seconds), (long) nanos(timestamp) + nanos);
    }

    private static Instant checked(long seconds, long nanos) {
        Instant instant = Instant.ofEpochSecond(seconds, nanos);
        if (instant.getEpochSecond() < FIRST_SECOND || instant.getEpochSecond() > LAST_SECOND) {
            throw new DateTimeException("outside of the years 1 to 9999");
        }
        return instant;
    }

    /**
     * Returns the duration from {@code earlier} to {@code later}; negative if {@code later} is the earlier one.
     *
     * @throws ArithmeticException if the nanoseconds do not fit in 64 bits
     */
    public static Duration between(TemporalAccessor later, TemporalAccessor earlier) {
        long seconds = Math.subtractExact(seconds(later), seconds(earlier));
        Duration between = Duration.ofSeconds(seconds, (long) nanos(later) - nanos(earlier));
        return Duration.ofNanos(between.toNanos());
    }

    /** Adds two durations. */
    public static Duration plus(Duration first, Duration second) {
        return checked(first.plus(second));
    }

    /** Subtracts the second duration from the first one. */
    public static Duration minus(Duration first, Duration second) {
        return checked(first.minus(second));
    }

    static Duration checked(Duration duration) {
        if (duration.compareTo(LONGEST) > 0 || duration.compareTo(SHORTEST) < 0) {
            throw new ArithmeticException("duration overflow");
        }
        return duration;
    }

    /**
     * Adds whole days to a date.
     *
     * @throws DateTimeException if the duration is not a multiple of 24 hours
     */
    public static LocalDate plus(LocalDate date, Duration duration) {
        if (duration.getNano() != 0 || duration.getSeconds() % SECONDS_OF_DAY != 0) {
            throw new DateTimeException("a date has no time of day");
        }
        return inRange(date.plusDays(duration.getSeconds() / SECONDS_OF_DAY));
    }

    /** Subtracts whole days from a date. */
    public static LocalDate minus(LocalDate date, Duration duration) {
        return plus(date, duration.negated());
    }

    /** Returns the duration from {@code earlier} to {@code later}, with 24 hours for each day. */
    public static Duration between(LocalDate later, LocalDate earlier) {
        return checked(Duration.ofDays(Math.subtractExact(later.toEpochDay(), earlier.toEpochDay())));
    }

    /** Adds a duration to a date and time, with 24 hours for each day. */
    public static LocalDateTime plus(LocalDateTime time, Duration duration) {
        LocalDateTime moved = time.plus(duration);
        inRange(moved.toLocalDate());
        return moved;
    }

    /** Subtracts a duration from a date and time, with 24 hours for each day. */
    public static LocalDateTime minus(LocalDateTime time, Duration duration) {
        return plus(time, duration.negated());
    }

    /** Returns the duration from {@code earlier} to {@code later}, with 24 hours for each day. */
    public static Duration between(LocalDateTime later, LocalDateTime earlier) {
        return checked(Duration.ofSeconds(
                Math.subtractExact(later.toEpochSecond(ZoneOffset.UTC), earlier.toEpochSecond(ZoneOffset.UTC)),
                (long) nanos(later) - nanos(earlier)));
    }

    private static LocalDate inRange(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new DateTimeException("outside of the years 1 to 9999");
        }
        return date;
    }
}
