package io.github.kling4j.http;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The number of retries and the pauses before them.
 *
 * @param most the maximum number of attempts after the first
 * @param left returns the time in which the next attempt must begin
 */
public record Retries(int most, Supplier<Duration> left) {

    /** The longest delay that is waited for if the service asks for it. A longer one is reported to the caller. */
    public static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(8);

    /** Returns a number of retries without a limit of time. */
    public static Retries atMost(int most) {
        return new Retries(most, () -> LONGEST_WAIT);
    }

    /** Returns the pause after a number of attempts; null if there must be no further attempt. */
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

    /** Returns a pause that doubles from one to the next, up to the longest, minus a random part of up to a quarter. */
    private static Duration backOff(int made, double random) {
        long doubled = FIRST.toMillis() << Math.min(made - 1, 10);
        double millis = Math.min(doubled, LONGEST.toMillis()) * (1 - random / 4);
        return Duration.ofMillis(Math.round(millis));
    }
}
