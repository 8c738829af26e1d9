package io.github.kling4j;

import java.time.Duration;

/** Refuses numbers that settings cannot have, by the name of the setting. */
final class Limits {

    private Limits() {}

    static Duration positive(Duration duration, String name) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(name + " must be positive, but is " + duration);
        }
        return duration;
    }

    static Duration notNegative(Duration duration, String name) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative, but is " + duration);
        }
        return duration;
    }

    static int notNegative(int number, String name) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " must not be negative, but is " + number);
        }
        return number;
    }
}
