package io.github.kling4j.http;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The number of retries and the pauses before them.
 *
 * @param most the maximum number of attempts after the first
 * @param left returns the remaining time, within which the next attempt must begin
 */
public record Retries(int most, Supplier<Duration> left) {

    /**
     * The longest delay in {@code Retry-After} that the client waits for. The client reports a longer delay to the
     * caller.
     */
    public static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(8);

    /** Returns retries that are limited in number but not in time. */
    public static Retries atMost(int most) {
        return new Retries(most, () -> LONGEST_WAIT);
    }

    /**
     * Returns the pause before the next attempt; null if there must be no further attempt.
     *
     * @param made the number of attempts so far
     * @param answer the response to the last attempt; null if there was none
     */
    @Nullable
    Duration pause(int made, @Nullable Answer answer, Time time) {
        if (made > most) {
            return null;
        }
        Duration asked = answer == null ? null : answer.retryAfter(time.now());
        Duration pause = asked == null ? backOff(made, time.random()) : asked;
        boolean bearable = pause.compareTo(LONGEST_WAIT) <= 0 && pause.compareTo(left.get()) <= 0;
        return bearable ? pause : null;
    }

    /** Returns a pause that doubles after each attempt up to a maximum, minus a random part of up to a quarter. */
    private static Duration backOff(int made, double random) {
        long doubled = FIRST.toMillis() << Math.min(made - 1, 10);
        double millis = Math.min(doubled, LONGEST.toMillis()) * (1 - random / 4);
        return Duration.ofMillis(Math.round(millis));
    }
}
