package io.github.kling4j.http;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How often, and after which pauses, to attempt something again.
 *
 * @param most further attempts after the first
 * @param left the time in which another attempt must begin
 */
public record Retries(int most, Supplier<Duration> left) {

    /** The longest wait on the service's word; who is asked for more is told how much. */
    public static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(8);

    /** Returns so many retries, which may take as long as their pauses do. */
    public static Retries atMost(int most) {
        return new Retries(most, () -> LONGEST_WAIT);
    }

    /** Returns the pause after so many attempts; null when there should be no further one. */
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

    /** Doubles from one pause to the next, up to the longest; a part of up to a quarter is left to chance. */
    private static Duration backOff(int made, double random) {
        long doubled = FIRST.toMillis() << Math.min(made - 1, 10);
        double millis = Math.min(doubled, LONGEST.toMillis()) * (1 - random / 4);
        return Duration.ofMillis(Math.round(millis));
    }
}
