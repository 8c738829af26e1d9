package io.github.kling4j;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only by sleeping, and at once. */
final class FakeTicker implements Ticker {

    private final List<Duration> slept = new ArrayList<>();
    private long now;

    @Override
    public long nanos() {
        return now;
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        slept.add(duration);
        now += duration.toNanos();
    }

    /** Returns how long each sleep was, in seconds. */
    List<Double> seconds() {
        return slept.stream().map(duration -> duration.toMillis() / 1000.0).toList();
    }
}
