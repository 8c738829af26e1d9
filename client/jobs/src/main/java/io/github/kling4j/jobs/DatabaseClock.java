package io.github.kling4j.jobs;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The time of the database, which all machines share, because the clocks of the machines may differ by hours. It is
 * read periodically; in between, and while the database is unavailable, the machine's monotonic clock is added.
 */
final class DatabaseClock implements Clock {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Supplier<Instant> source;
    private final LongSupplier nanos;
    private final AtomicReference<Reading> last;

    private record Reading(Instant time, long nanos) {}

    /** Reads the time immediately, so that an unavailable database is detected here. */
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
        // The databases store microseconds: the value must equal its stored form in later comparisons.
        return goneOn(last.get()).time.truncatedTo(ChronoUnit.MICROS);
    }

    private void refresh() {
        try {
            last.set(read());
        } catch (StoreException e) {
            Events.LOG.log(System.Logger.Level.DEBUG, "the time of the database could not be read", e);
        }
    }

    /** Assigns the time of the database to the middle of the query's duration. */
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
