package io.github.kling4j.jobs;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * A clock that returns the time of the database, which all machines share: the clocks of the machines may differ by
 * hours. The time is read periodically. Between two readings, and while the database is unavailable, the time that has
 * elapsed on the monotonic clock of this machine is added.
 */
final class DatabaseClock implements Clock {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Source source;
    private final LongSupplier nanos;
    private final AtomicReference<Reading> last;

    /** A time of the database, and the monotonic time of this machine at that moment. */
    record Reading(Instant time, long nanos) {

        /** Returns a reading that assigns the time of the database to the middle between the two monotonic times. */
        static Reading between(long before, Instant time, long after) {
            return new Reading(time, before + (after - before) / 2);
        }
    }

    /** Reads the time of the database. */
    interface Source {
        Reading read(LongSupplier nanos);
    }

    /**
     * Creates a clock and reads the time immediately, so that this constructor fails if the database is unavailable.
     */
    DatabaseClock(Source source, LongSupplier nanos) {
        this.source = source;
        this.nanos = nanos;
        this.last = new AtomicReference<>(source.read(nanos));
    }

    static DatabaseClock of(Database database) {
        // Measures only the query, because the transaction may have to wait for a connection before.
        return new DatabaseClock(
                nanos -> database.transaction(connection -> {
                    long before = nanos.getAsLong();
                    Instant time = Database.query(
                                    connection, row -> Database.time(row, "now"), "select current_timestamp as now")
                            .get(0);
                    return Reading.between(before, time, nanos.getAsLong());
                }),
                System::nanoTime);
    }

    @Override
    public Instant now() {
        Reading reading = last();
        if (nanos.getAsLong() - reading.nanos > FRESH.toNanos() && last.compareAndSet(reading, goneOn(reading))) {
            refresh();
        }
        // The databases store microseconds. A time with nanoseconds would differ from its stored value.
        return goneOn(last()).time.truncatedTo(ChronoUnit.MICROS);
    }

    private void refresh() {
        try {
            last.set(source.read(nanos));
        } catch (StoreException e) {
            Events.LOG.log(System.Logger.Level.DEBUG, "the time of the database could not be read", e);
        }
    }

    private Reading goneOn(Reading reading) {
        long now = nanos.getAsLong();
        return new Reading(reading.time.plusNanos(now - reading.nanos), now);
    }

    private Reading last() {
        return Objects.requireNonNull(last.get());
    }
}
