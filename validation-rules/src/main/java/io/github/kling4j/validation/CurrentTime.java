package io.github.kling4j.validation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.ChronoLocalDate;
import java.util.Calendar;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * The current time that validators compare values with. The time comes from the clock that {@link Validator#at} sets
 * or, without such a clock, from the system clock in the system's time zone. For use by generated validators.
 *
 * <p>The clock is stored for each thread while a value is validated, because validators have no parameter for it.
 *
 * <p>Each {@code compare} returns a negative number for a value in the past, a positive number for a value in the
 * future, and 0 for the present. For a {@link Year}, the present is the current year. A value without a time zone is
 * compared in the time zone of the clock.
 */
public final class CurrentTime {

    private static final ThreadLocal<@Nullable Clock> CLOCK = new ThreadLocal<>();

    private CurrentTime() {}

    /** Returns the clock of the current validation in this thread; outside of a validation, the system clock. */
    public static Clock clock() {
        Clock clock = CLOCK.get();
        return clock == null ? Clock.system(ZoneId.systemDefault()) : clock;
    }

    /** Sets the clock of this thread and returns the previous one; null means the system clock. */
    static @Nullable Clock replace(@Nullable Clock clock) {
        Clock replaced = CLOCK.get();
        // After remove(), each validation would allocate an entry. An entry with null keeps no object reachable.
        CLOCK.set(clock);
        return replaced;
    }

    /** Compares a value with the current instant. */
    public static int compare(Instant value) {
        return value.compareTo(clock().instant());
    }

    /** Compares a value with the current instant, in milliseconds. */
    @SuppressWarnings("JavaUtilDate") // The constraints also apply to this class, and java.sql.Date has no toInstant.
    public static int compare(Date value) {
        return Long.compare(value.getTime(), clock().millis());
    }

    /** Compares a value with the current instant, in milliseconds. */
    public static int compare(Calendar value) {
        return Long.compare(value.getTimeInMillis(), clock().millis());
    }

    /** Compares a date of any calendar system with the current date. */
    public static int compare(ChronoLocalDate value) {
        return Long.compare(value.toEpochDay(), LocalDate.now(clock()).toEpochDay());
    }

    /** Compares a value with the current date and time. */
    public static int compare(LocalDateTime value) {
        return value.compareTo(LocalDateTime.now(clock()));
    }

    /** Compares a value with the current time of day. */
    public static int compare(LocalTime value) {
        return value.compareTo(LocalTime.now(clock()));
    }

    /** Compares a month and day with the current month and day. */
    public static int compare(MonthDay value) {
        return value.compareTo(MonthDay.now(clock()));
    }

    /** Compares the instant of a value with the current instant. */
    public static int compare(OffsetDateTime value) {
        return value.toInstant().compareTo(clock().instant());
    }

    /** Compares a value with the current time of day, both in UTC; equal times are compared by their offsets. */
    public static int compare(OffsetTime value) {
        return value.compareTo(OffsetTime.now(clock()));
    }

    /** Compares a value with the current year. */
    public static int compare(Year value) {
        return value.compareTo(Year.now(clock()));
    }

    /** Compares a value with the current month. */
    public static int compare(YearMonth value) {
        return value.compareTo(YearMonth.now(clock()));
    }

    /** Compares the instant of a value with the current instant. */
    public static int compare(ZonedDateTime value) {
        return value.toInstant().compareTo(clock().instant());
    }
}
