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
import java.time.ZonedDateTime;
import java.time.chrono.ChronoLocalDate;
import java.util.Calendar;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * The time that validators compare values with: that of the clock given to {@link Validator#at}, else that of the
 * system, in the time zone of the system. Made for generated validators.
 *
 * <p>The clock is kept for each thread while a value is validated, because validators take nothing but the value.
 *
 * <p>Each {@code compare} returns a negative number for a value in the past, a positive one for a value in the future,
 * and 0 for the present: the current year, for a {@link Year}. A value without a time zone is compared in the zone of
 * the clock.
 */
public final class CurrentTime {

    private static final ThreadLocal<@Nullable Clock> CLOCK = new ThreadLocal<>();

    private CurrentTime() {}

    /** Returns the clock of the validation that this thread is in; that of the system outside of one. */
    public static Clock clock() {
        Clock clock = CLOCK.get();
        return clock == null ? Clock.systemDefaultZone() : clock;
    }

    /** Replaces the clock of this thread, and returns the one replaced; null stands for that of the system. */
    static @Nullable Clock replace(@Nullable Clock clock) {
        Clock replaced = CLOCK.get();
        if (clock == null) {
            CLOCK.remove();
        } else {
            CLOCK.set(clock);
        }
        return replaced;
    }

    /** Compares a value with the current instant. */
    public static int compare(Instant value) {
        return value.compareTo(clock().instant());
    }

    /** Compares a value with the current instant, in milliseconds. */
    public static int compare(Date value) {
        return Long.compare(value.getTime(), clock().millis());
    }

    /** Compares a value with the current instant, in milliseconds. */
    public static int compare(Calendar value) {
        return Long.compare(value.getTimeInMillis(), clock().millis());
    }

    /** Compares a day of any calendar with the current day. */
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

    /** Compares the day of a year with the current one. */
    public static int compare(MonthDay value) {
        return value.compareTo(MonthDay.now(clock()));
    }

    /** Compares the instant that a value stands for with the current one. */
    public static int compare(OffsetDateTime value) {
        return value.toInstant().compareTo(clock().instant());
    }

    /** Compares a value with the current time of day, both in UTC; by their offsets where they are equal. */
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

    /** Compares the instant that a value stands for with the current one. */
    public static int compare(ZonedDateTime value) {
        return value.toInstant().compareTo(clock().instant());
    }
}
