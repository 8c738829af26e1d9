package io.github.kling4j;

import java.time.Duration;

/** Time as waiting needs it. */
interface Ticker {

    /** The machine's own time. */
    Ticker SYSTEM = new Ticker() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
        }
    };

    /** Returns nanoseconds since some moment. */
    long nanos();

    /** Returns after the duration, which is not negative. */
    void sleep(Duration duration) throws InterruptedException;
}
