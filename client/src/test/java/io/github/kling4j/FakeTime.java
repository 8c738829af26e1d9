package io.github.kling4j;

import io.github.kling4j.http.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only by pauses, and at once; chance that always says 0. */
final class FakeTime implements Time, AutoCloseable {

    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final AtomicLong now = new AtomicLong();
    private final ExecutorService appointments = Executors.newSingleThreadExecutor();

    @Override
    public long nanos() {
        return now.get();
    }

    @Override
    public Instant now() {
        return START.plusNanos(now.get());
    }

    @Override
    public double random() {
        return 0;
    }

    @Override
    public Runnable after(Duration pause, Runnable step) {
        pauses.add(pause);
        now.addAndGet(pause.toNanos());
        Future<?> appointment = appointments.submit(step);
        return () -> appointment.cancel(false);
    }

    /** Returns how long each pause was, in seconds. */
    List<Double> seconds() {
        return pauses.stream().map(pause -> pause.toMillis() / 1000.0).toList();
    }

    @Override
    public void close() {
        appointments.shutdownNow();
    }
}
