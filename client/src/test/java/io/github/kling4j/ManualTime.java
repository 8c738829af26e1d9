package io.github.kling4j;

import io.github.kling4j.http.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time that passes when a test says so. */
final class ManualTime implements Time {

    private final List<Runnable> appointments = new ArrayList<>();
    private Duration passed = Duration.ZERO;
    private Duration longest = Duration.ZERO;

    @Override
    public synchronized long nanos() {
        return passed.toNanos();
    }

    @Override
    public Instant now() {
        return FakeTime.START.plusNanos(nanos());
    }

    @Override
    public double random() {
        return 0;
    }

    @Override
    public synchronized Runnable after(Duration pause, Runnable step) {
        appointments.add(step);
        longest = pause.compareTo(longest) > 0 ? pause : longest;
        notifyAll();
        return () -> callOff(step);
    }

    private synchronized void callOff(Runnable step) {
        appointments.remove(step);
    }

    synchronized int appointments() {
        return appointments.size();
    }

    /** Returns when somebody waits. */
    void awaitAppointment() throws InterruptedException {
        awaitAppointments(1);
    }

    /** Returns when so many wait. */
    synchronized void awaitAppointments(int number) throws InterruptedException {
        while (appointments.size() < number) {
            wait();
        }
    }

    /** Lets the longest pause pass, for all who wait. */
    void pass() {
        List<Runnable> due;
        synchronized (this) {
            passed = passed.plus(longest);
            due = List.copyOf(appointments);
            appointments.clear();
        }
        due.forEach(Runnable::run);
    }
}
