package io.github.kling4j.validation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;

/**
 * Returns the fields of timestamps and durations for compiled CEL expressions. For use by generated validators. As in
 * CEL, months are counted from 0, and so are the days of the week, of the month and of the year, except by
 * {@link #date}. The week starts on Sunday. The methods allocate no memory, unless the time zone needs memory to
 * compute its offset.
 */
public final class TimeFields {

    private static final int DAY = 86_400;
    /** The number of days from 1 March of the year 0 to 1 January 1970. */
    private static final long EPOCH = 719_468;

    private static final int YEARS_OF_ERA = 400;
    private static final long DAYS_OF_ERA = 146_097;

    private TimeFields() {}

    /** Returns the year of a timestamp. */
    public static long fullYear(TemporalAccessor timestamp, ZoneId zone) {
        return year(day(timestamp, zone));
    }

    /** Returns the month of a timestamp, from 0 to 11. */
    public static long month(TemporalAccessor timestamp, ZoneId zone) {
        return month(day(timestamp, zone));
    }

    /** Returns the day of the month of a timestamp, from 1 to 31. */
    public static long date(TemporalAccessor timestamp, ZoneId zone) {
        return dayOfMonth(timestamp, zone) + 1;
    }

    /** Returns the day of the month of a timestamp, from 0 to 30. */
    public static long dayOfMonth(TemporalAccessor timestamp, ZoneId zone) {
        long day = fromMarch(day(timestamp, zone));
        return day - firstDay(monthFromMarch(day));
    }

    /** Returns the day of the week of a timestamp, from 0 for Sunday to 6. */
    public static long dayOfWeek(TemporalAccessor timestamp, ZoneId zone) {
        return Math.floorMod(day(timestamp, zone) + 4, 7L); // 1 January 1970 was a Thursday.
    }

    /** Returns the day of the year of a timestamp, from 0 to 365. */
    public static long dayOfYear(TemporalAccessor timestamp, ZoneId zone) {
        long day = day(timestamp, zone);
        long year = year(day);
        long before = year - 1;
        long beforeYear =
                before * 365 + Math.floorDiv(before, 4L) - Math.floorDiv(before, 100L) + Math.floorDiv(before, 400L);
        return day + EPOCH - 306 - beforeYear;
    }

    /** Returns the hour of a timestamp, from 0 to 23. */
    public static long hours(TemporalAccessor timestamp, ZoneId zone) {
        return secondOfDay(timestamp, zone) / 3600;
    }

    /** Returns the minute of a timestamp, from 0 to 59. */
    public static long minutes(TemporalAccessor timestamp, ZoneId zone) {
        return secondOfDay(timestamp, zone) / 60 % 60;
    }

    /** Returns the second of a timestamp, from 0 to 59. */
    public static long seconds(TemporalAccessor timestamp, ZoneId zone) {
        return secondOfDay(timestamp, zone) % 60;
    }

    /** Returns the millisecond of a timestamp, from 0 to 999; it is the same in every time zone. */
    public static long milliseconds(TemporalAccessor timestamp, ZoneId zone) {
        return Times.nanos(timestamp) / 1_000_000;
    }

    /** Returns the whole hours of a duration, truncated towards zero. */
    public static long hours(Duration duration) {
        return seconds(duration) / 3600;
    }

    /** Returns the whole minutes of a duration, truncated towards zero. */
    public static long minutes(Duration duration) {
        return seconds(duration) / 60;
    }

    /** Returns the whole seconds of a duration, truncated towards zero. */
    public static long seconds(Duration duration) {
        boolean isRoundedDown = duration.getSeconds() < 0 && duration.getNano() > 0;
        return isRoundedDown ? duration.getSeconds() + 1 : duration.getSeconds();
    }

    /** Returns the milliseconds of a duration after its whole seconds, from -999 to 999. */
    public static long milliseconds(Duration duration) {
        boolean isRoundedDown = duration.getSeconds() < 0 && duration.getNano() > 0;
        return (isRoundedDown ? duration.getNano() - 1_000_000_000 : duration.getNano()) / 1_000_000;
    }

    /** Returns the local time in a time zone, in seconds since 1970-01-01T00:00. */
    private static long local(TemporalAccessor timestamp, ZoneId zone) {
        long second = Times.seconds(timestamp);
        if (zone instanceof ZoneOffset offset) {
            return second + offset.getTotalSeconds();
        }
        Instant instant = timestamp instanceof Instant known ? known : Instant.ofEpochSecond(second);
        return second + zone.getRules().getOffset(instant).getTotalSeconds();
    }

    private static long day(TemporalAccessor timestamp, ZoneId zone) {
        return Math.floorDiv(local(timestamp, zone), (long) DAY);
    }

    private static long secondOfDay(TemporalAccessor timestamp, ZoneId zone) {
        return Math.floorMod(local(timestamp, zone), DAY);
    }

    /**
     * Returns the year of a day since 1970-01-01. In this computation, the year starts in March, so that 29 February is
     * its last day.
     */
    private static long year(long day) {
        long inEra = Math.floorMod(day + EPOCH, DAYS_OF_ERA);
        long year = Math.floorDiv(day + EPOCH, DAYS_OF_ERA) * YEARS_OF_ERA + yearOfEra(inEra);
        return monthFromMarch(fromMarch(day)) < 10 ? year : year + 1;
    }

    private static long month(long day) {
        return (monthFromMarch(fromMarch(day)) + 2) % 12;
    }

    private static long fromMarch(long day) {
        long inEra = Math.floorMod(day + EPOCH, DAYS_OF_ERA);
        long year = yearOfEra(inEra);
        return inEra - (365 * year + year / 4 - year / 100);
    }

    private static long yearOfEra(long day) {
        return (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    }

    private static long monthFromMarch(long day) {
        return (5 * day + 2) / 153;
    }

    private static long firstDay(long monthFromMarch) {
        return (153 * monthFromMarch + 2) / 5;
    }
}
