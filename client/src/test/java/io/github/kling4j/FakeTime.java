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

/** A clock that only pauses advance, and immediately; random numbers are always 0. */
class FakeTime implements Time, AutoCloseable {

    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final List<Alarm> alarms = new CopyOnWriteArrayList<>();
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
        long moment = now.addAndGet(pause.toNanos());
        ring(moment);
        Future<?> appointment = appointments.submit(step);
        return () -> appointment.cancel(false);
    }

    @Override
    public Runnable alarm(Duration limit, Runnable step) {
        Alarm alarm = new Alarm(now.get() + limit.toNanos(), step);
        alarms.add(alarm);
        return () -> alarms.remove(alarm);
    }

    private record Alarm(long moment, Runnable step) {}

    private void ring(long moment) {
        for (Alarm alarm : alarms) {
            if (alarm.moment() <= moment && alarms.remove(alarm)) {
                appointments.execute(alarm.step());
            }
        }
    }

    /** Returns the duration of each pause in seconds. */
    List<Double> seconds() {
        return pauses.stream().map(pause -> pause.toMillis() / 1000.0).toList();
    }

    @Override
    public void close() {
        appointments.shutdownNow();
    }
}
