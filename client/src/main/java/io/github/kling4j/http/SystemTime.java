package io.github.kling4j.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The machine's own time. However many wait, one thread keeps their appointments; with none, there is no thread. */
public final class SystemTime implements Time, AutoCloseable {

    private final ScheduledThreadPoolExecutor appointments =
            new ScheduledThreadPoolExecutor(1, DaemonThreads.named("kling4j-timer"));

    public SystemTime() {
        appointments.setKeepAliveTime(1, TimeUnit.SECONDS);
        appointments.allowCoreThreadTimeOut(true);
        appointments.setRemoveOnCancelPolicy(true);
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public double random() {
        return ThreadLocalRandom.current().nextDouble();
    }

    @Override
    public Runnable after(Duration pause, Runnable step) {
        Future<?> appointment = appointments.schedule(step, pause.toNanos(), TimeUnit.NANOSECONDS);
        return () -> appointment.cancel(false);
    }

    @Override
    public void close() {
        appointments.shutdownNow();
    }
}
