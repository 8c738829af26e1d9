package io.github.kling4j;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Checks the durations and numbers of settings. The messages of exceptions contain the name of the setting. */
final class Limits {

    /** A duration that is practically unlimited, but can be represented in nanoseconds. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private Limits() {}

    /** Returns the duration, or a hundred years if it is longer. The duration must be positive. */
    static Duration positive(@Nullable Duration argument, String name) {
        Duration duration = Arguments.given(argument, name, "a duration, such as Duration.ofSeconds(30)");
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(name + " must be positive, but is " + duration);
        }
        return duration.compareTo(LONGEST) < 0 ? duration : LONGEST;
    }

    /** Returns the duration, or a hundred years if it is longer. The duration must not be negative. */
    static Duration notNegative(@Nullable Duration argument, String name) {
        Duration duration = Arguments.given(argument, name, "a duration, such as Duration.ofSeconds(30)");
        if (duration.isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative, but is " + duration);
        }
        return duration.compareTo(LONGEST) < 0 ? duration : LONGEST;
    }

    static int notNegative(int number, String name) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " must not be negative, but is " + number);
        }
        return number;
    }
}
