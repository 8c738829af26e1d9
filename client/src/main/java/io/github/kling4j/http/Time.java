package io.github.kling4j.http;

import java.time.Duration;
import java.time.Instant;

/** Time and chance, as waiting needs them; one in tests, another in earnest. */
public interface Time {

    /** Returns nanoseconds since some moment. */
    long nanos();

    /** Returns the moment by the calendar, for waits that are given as a date. */
    Instant now();

    /** Returns a number from 0 up to, but not, 1: pauses of many clients must not fall together. */
    double random();

    /**
     * Runs something after a while, on a thread that it must not keep.
     *
     * @return what calls it off, if it has not begun
     */
    Runnable after(Duration pause, Runnable step);

    /**
     * Does the same at the end of a time limit, which is usually called off before. To a clock that goes by itself,
     * that is a pause; one that is moved on to the end of a pause, as in tests, must not let limits end by that.
     *
     * @return what calls it off, if it has not begun
     */
    default Runnable alarm(Duration limit, Runnable step) {
        return after(limit, step);
    }
}
