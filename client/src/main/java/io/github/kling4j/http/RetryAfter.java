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
 * The header of that name: seconds, or a date of HTTP. Of several, in one header or more, the longest wait counts. A
 * date is one of the clock that wrote it, so that it counts from the answer's own {@code Date}.
 */
final class RetryAfter {

    private static final String NAME = "Retry-After";
    private static final Pattern SECONDS = Pattern.compile("(?=[0-9])0*+([0-9]*+)(?:\\.([0-9]++))?");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final int MOST_DIGITS = 12;
    /** Some thirty thousand years, for more digits than that; a duration can still be counted with. */
    private static final Duration LONGEST = Duration.ofSeconds(1_000_000_000_000L);

    private RetryAfter() {}

    /**
     * Returns the wait that is asked for, not negative; null when no header can be read.
     *
     * @param now the moment that dates count from where the answer has none
     */
    static @Nullable Duration read(Headers headers, Instant now) {
        Instant date = date("Date", headers);
        Instant sent = date == null ? now : date;
        return headers.values(NAME).stream()
                .flatMap(value -> waits(value, sent))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** A date has a comma in it, and what joins headers puts one between them. */
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

    /** A header may be long, and the time to read a number grows with the square of its length. */
    private static Duration seconds(String whole, @Nullable String fraction) {
        if (whole.length() > MOST_DIGITS) {
            return LONGEST;
        }
        boolean isMore = fraction != null && fraction.chars().anyMatch(digit -> digit != '0');
        return Duration.ofSeconds(Long.parseLong("0" + whole) + (isMore ? 1 : 0));
    }
}
