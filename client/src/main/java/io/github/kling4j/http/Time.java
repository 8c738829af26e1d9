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
     * Does the same for what is usually called off: the end of a time limit, not of a pause.
     *
     * @return what calls it off, if it has not begun
     */
    Runnable alarm(Duration limit, Runnable step);
}
