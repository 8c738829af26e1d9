package io.github.kling4j.http;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The header of that name: seconds, or a date of HTTP. */
final class RetryAfter {

    private static final String NAME = "Retry-After";
    private static final Pattern SECONDS = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    /** Some thirty thousand years; a duration can still be counted with. */
    private static final BigDecimal LONGEST = new BigDecimal("1e12");

    private RetryAfter() {}

    /** Returns the wait that is asked for, not negative; null for a header that is missing or cannot be read. */
    static @Nullable Duration read(Headers headers, Instant now) {
        String value = headers.get(NAME);
        if (value == null) {
            return null;
        }
        if (SECONDS.matcher(value.strip()).matches()) {
            return Duration.ofMillis(
                    new BigDecimal(value.strip()).min(LONGEST).movePointRight(3).longValue());
        }
        Instant date = headers.getInstant(NAME);
        if (date == null) {
            return null;
        }
        return date.isBefore(now) ? Duration.ZERO : Duration.between(now, date);
    }
}
