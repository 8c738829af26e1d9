package io.github.kling4j.http;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The header of that name: seconds, or a date of HTTP. */
final class RetryAfter {

    private static final String NAME = "Retry-After";
    private static final Pattern SECONDS = Pattern.compile("(?=[0-9])0*+([0-9]*+)(?:\\.([0-9]{1,3})[0-9]*+)?");
    private static final int MOST_DIGITS = 12;
    /** Some thirty thousand years, for more digits than that; a duration can still be counted with. */
    private static final Duration LONGEST = Duration.ofSeconds(1_000_000_000_000L);

    private RetryAfter() {}

    /** Returns the wait that is asked for, not negative; null for a header that is missing or cannot be read. */
    static @Nullable Duration read(Headers headers, Instant now) {
        String value = headers.get(NAME);
        if (value == null) {
            return null;
        }
        Matcher seconds = SECONDS.matcher(value.strip());
        if (seconds.matches()) {
            return duration(seconds.group(1), seconds.group(2));
        }
        Instant date = headers.getInstant(NAME);
        if (date == null) {
            return null;
        }
        return date.isBefore(now) ? Duration.ZERO : Duration.between(now, date);
    }

    /** A header may be long, and the time to read a number grows with the square of its length. */
    private static Duration duration(String whole, @Nullable String fraction) {
        if (whole.length() > MOST_DIGITS) {
            return LONGEST;
        }
        BigDecimal seconds = new BigDecimal("0" + whole + (fraction == null ? "" : "." + fraction));
        return Duration.ofMillis(seconds.movePointRight(3).longValueExact());
    }
}
