package io.github.kling4j.jobs;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The time of the database, which all machines share: the clocks of the machines may be hours apart. It is read now and
 * then, and goes on by the machine's monotonic clock meanwhile, and while the database is away.
 */
final class DatabaseClock implements Clock {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Supplier<Instant> source;
    private final LongSupplier nanos;
    private final AtomicReference<Reading> last;

    private record Reading(Instant time, long nanos) {}

    /** Reads the time at once, so that a database that is away is noticed here. */
    DatabaseClock(Supplier<Instant> source, LongSupplier nanos) {
        this.source = source;
        this.nanos = nanos;
        this.last = new AtomicReference<>(read());
    }

    static DatabaseClock of(Database database) {
        return new DatabaseClock(
                () -> database.transaction(connection -> Database.query(
                                connection, row -> Database.time(row, "now"), "select current_timestamp as now")
                        .get(0)),
                System::nanoTime);
    }

    @Override
    public Instant now() {
        Reading reading = last.get();
        if (nanos.getAsLong() - reading.nanos > FRESH.toNanos() && last.compareAndSet(reading, goneOn(reading))) {
            refresh();
        }
        // The databases keep microseconds: what is compared later must be what was stored.
        return goneOn(last.get()).time.truncatedTo(ChronoUnit.MICROS);
    }

    private void refresh() {
        try {
            last.set(read());
        } catch (StoreException e) {
            Events.LOG.log(System.Logger.Level.DEBUG, "the time of the database could not be read", e);
        }
    }

    /** Takes the middle of the time that the answer took. */
    private Reading read() {
        long before = nanos.getAsLong();
        Instant time = source.get();
        return new Reading(time, before + (nanos.getAsLong() - before) / 2);
    }

    private Reading goneOn(Reading reading) {
        long now = nanos.getAsLong();
        return new Reading(reading.time.plusNanos(now - reading.nanos), now);
    }
}
