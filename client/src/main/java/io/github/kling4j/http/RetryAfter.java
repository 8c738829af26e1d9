package io.github.kling4j.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header {@code Retry-After}, which contains a number of seconds or an HTTP date. If there are several
 * values, in one header or several, the longest delay counts. A date is relative to the {@code Date} of the response,
 * because both come from the same clock.
 */
final class RetryAfter {

    private static final String NAME = "Retry-After";
    private static final Pattern SECONDS = Pattern.compile("(?=[0-9])0*+([0-9]*+)(?:\\.([0-9]++))?");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final int MOST_DIGITS = 12;
    /**
     * The delay for a number with more than {@link #MOST_DIGITS} digits: about 30,000 years. Sums with this duration do
     * not overflow.
     */
    private static final Duration LONGEST = Duration.ofSeconds(1_000_000_000_000L);

    private RetryAfter() {}

    /**
     * Returns the delay, not negative; null if no header is readable.
     *
     * @param now the time to which a date is relative if the response has no {@code Date}
     */
    static @Nullable Duration read(Headers headers, Instant now) {
        Instant date = date("Date", headers);
        Instant sent = date == null ? now : date;
        return headers.values(NAME).stream()
                .flatMap(value -> waits(value, sent))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * Returns the delays in a value. Splits the value at commas, unless it is a date, which contains a comma itself.
     */
    private static Stream<Duration> waits(String value, Instant sent) {
        Instant date = date(NAME, Headers.of(NAME, value));
        if (date != null) {
            return Stream.of(date.isBefore(sent) ? Duration.ZERO : Duration.between(sent, date));
        }
        return COMMA.splitAsStream(value)
                .map(part -> SECONDS.matcher(part.strip()))
                .filter(Matcher::matches)
                .map(seconds -> seconds(seconds.group(1), seconds.group(2)));
    }

    private static @Nullable Instant date(String name, Headers headers) {
        try {
            return headers.getInstant(name);
        } catch (RuntimeException e) {
            return null;
        }
    }

    /**
     * Returns a duration, rounded up to seconds. Long numbers are not parsed, because the time grows with the square of
     * their length.
     */
    private static Duration seconds(String whole, @Nullable String fraction) {
        if (whole.length() > MOST_DIGITS) {
            return LONGEST;
        }
        boolean isMore = fraction != null && fraction.chars().anyMatch(digit -> digit != '0');
        return Duration.ofSeconds(Long.parseLong("0" + whole) + (isMore ? 1 : 0));
    }
}
