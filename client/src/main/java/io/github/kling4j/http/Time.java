package io.github.kling4j.http;

import java.time.Duration;
import java.time.Instant;

/** A clock and a source of random numbers. Tests replace it. */
public interface Time {

    /** Returns nanoseconds since an arbitrary origin. */
    long nanos();

    /** Returns the current date and time, for delays that are given as a date. */
    Instant now();

    /** Returns a random number from 0 (inclusive) to 1 (exclusive), so that pauses of many clients differ. */
    double random();

    /**
     * Runs a step after a pause, on a thread that the step must not block.
     *
     * @return an action that cancels the step, if it has not begun
     */
    Runnable after(Duration pause, Runnable step);

    /**
     * Runs a step when a time limit ends, unless the limit is cancelled before, which is usual. For a real clock, this
     * is the same as {@link #after}. A test clock that skips pauses must not skip time limits.
     *
     * @return an action that cancels the step, if it has not begun
     */
    default Runnable alarm(Duration limit, Runnable step) {
        return after(limit, step);
    }
}
