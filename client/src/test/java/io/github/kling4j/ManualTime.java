package io.github.kling4j;

import io.github.kling4j.http.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** A clock that tests advance. */
final class ManualTime implements Time {

    private final List<Runnable> appointments = new ArrayList<>();
    private final Set<Alarm> alarms = Collections.newSetFromMap(new IdentityHashMap<>());
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

    @Override
    public synchronized Runnable alarm(Duration limit, Runnable step) {
        Alarm alarm = new Alarm(passed.plus(limit), step);
        alarms.add(alarm);
        return () -> callOff(alarm);
    }

    private record Alarm(Duration moment, Runnable step) {}

    private synchronized void callOff(Alarm alarm) {
        alarms.remove(alarm);
    }

    synchronized int appointments() {
        return appointments.size();
    }

    synchronized int alarms() {
        return alarms.size();
    }

    /** Returns when a thread waits. */
    void awaitAppointment() throws InterruptedException {
        awaitAppointments(1);
    }

    /** Returns when the given number of threads wait. */
    synchronized void awaitAppointments(int number) throws InterruptedException {
        while (appointments.size() < number) {
            wait();
        }
    }

    /** Advances the clock by the longest pause, for all waiting threads. */
    void pass() {
        pass(longest());
    }

    /** Advances the clock: ends all pauses, and the time limits that are then reached. */
    void pass(Duration time) {
        List<Runnable> due;
        synchronized (this) {
            passed = passed.plus(time);
            due = new ArrayList<>(appointments);
            appointments.clear();
            List<Alarm> over = alarms.stream()
                    .filter(alarm -> alarm.moment().compareTo(passed) <= 0)
                    .toList();
            alarms.removeAll(over);
            over.forEach(alarm -> due.add(alarm.step()));
        }
        due.forEach(Runnable::run);
    }

    private synchronized Duration longest() {
        return longest;
    }
}
