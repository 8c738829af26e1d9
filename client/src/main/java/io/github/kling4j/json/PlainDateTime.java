package io.github.kling4j.json;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates with times in the form of nearly every response, such as {@code 2026-02-14T00:00:00.000Z}, digit by
 * digit, because this is faster than the parser of the JDK. According to measurements, that parser takes 6 ms of
 * processor time once in each process, and the command line starts a process for each look-up. It also takes 1.6 µs
 * more for each response, a third of the time to read a response.
 */
final class PlainDateTime {

    /** The form of a date with a time up to the seconds. A zero stands for any digit. */
    private static final String SECONDS = "0000-00-00T00:00:00";

    private static final int MOST_DIGITS = 9;

    private PlainDateTime() {}

    /**
     * Returns the date and time of a text; null if the text has another form, or a day or a time that does not exist.
     */
    static @Nullable OffsetDateTime read(String text) {
        if (!hasForm(text, 0, SECONDS)) {
            return null;
        }
        int end = endOfFraction(text);
        if (!hasOffset(text, end)) {
            return null;
        }
        try {
            return OffsetDateTime.of(
                    number(text, 0, 4),
                    number(text, 5, 7),
                    number(text, 8, 10),
                    number(text, 11, 13),
                    number(text, 14, 16),
                    number(text, 17, 19),
                    nanos(text, end),
                    offset(text, end));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean hasForm(String text, int from, String form) {
        if (text.length() < from + form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char expected = form.charAt(i);
            char found = text.charAt(from + i);
            if (expected == '0' ? !isDigit(found) : found != expected) {
                return false;
            }
        }
        return true;
    }

    /** Returns the index at which the offset begins: after the seconds, or after a point and one to nine digits. */
    private static int endOfFraction(String text) {
        int point = SECONDS.length();
        if (!text.startsWith(".", point)) {
            return point;
        }
        int end = point + 1;
        while (end < text.length() && end <= point + MOST_DIGITS && isDigit(text.charAt(end))) {
            end++;
        }
        return end > point + 1 ? end : point;
    }

    private static boolean hasOffset(String text, int from) {
        boolean isUtc = text.startsWith("Z", from);
        boolean isOther = hasForm(text, from, "+00:00") || hasForm(text, from, "-00:00");
        return isUtc && text.length() == from + 1 || isOther && text.length() == from + 6;
    }

    private static int nanos(String text, int end) {
        if (end == SECONDS.length()) {
            return 0;
        }
        int nanos = number(text, SECONDS.length() + 1, end);
        for (int digits = end - SECONDS.length() - 1; digits < MOST_DIGITS; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static ZoneOffset offset(String text, int from) {
        if (text.charAt(from) == 'Z') {
            return ZoneOffset.UTC;
        }
        int hours = number(text, from + 1, from + 3);
        int minutes = number(text, from + 4, from + 6);
        boolean isWest = text.charAt(from) == '-';
        return isWest ? ZoneOffset.ofHoursMinutes(-hours, -minutes) : ZoneOffset.ofHoursMinutes(hours, minutes);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
