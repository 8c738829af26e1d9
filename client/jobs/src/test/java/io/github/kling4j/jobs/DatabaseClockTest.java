package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The clocks of the machines have no effect. */
class DatabaseClockTest {

    private final AtomicReference<Instant> database = new AtomicReference<>(Instant.parse("2030-01-01T00:00:00Z"));
    private final AtomicLong nanos = new AtomicLong();
    private boolean away;

    private DatabaseClock clock() {
        return new DatabaseClock(
                nanos -> {
                    if (away) {
                        throw new StoreException(new SQLException("away"));
                    }
                    return new DatabaseClock.Reading(database.get(), nanos.getAsLong());
                },
                nanos::get);
    }

    @Test
    void the_time_is_that_of_the_database_and_not_of_the_machine() {
        DatabaseClock clock = clock();
        nanos.set(Duration.ofSeconds(5).toNanos());

        assertThat(clock.now()).isEqualTo("2030-01-01T00:00:05Z");
    }

    @Test
    void a_drifting_clock_is_corrected_by_the_database() {
        DatabaseClock clock = clock();
        nanos.set(Duration.ofSeconds(31).toNanos());
        database.set(Instant.parse("2030-01-01T01:00:00Z")); // as after the sleep of a laptop

        assertThat(clock.now()).isEqualTo("2030-01-01T01:00:00Z");
    }

    @Test
    void the_time_advances_while_the_database_is_unavailable() {
        DatabaseClock clock = clock();
        away = true;
        nanos.set(Duration.ofMinutes(10).toNanos());

        assertThat(clock.now()).isEqualTo("2030-01-01T00:10:00Z");
        assertThat(clock.now()).isEqualTo("2030-01-01T00:10:00Z");
    }

    @Test
    void the_time_of_the_database_belongs_to_the_middle_of_the_query() {
        Instant read = database.get();

        assertThat(DatabaseClock.Reading.between(1_000, read, 3_000)).isEqualTo(new DatabaseClock.Reading(read, 2_000));
    }

    @Test
    void the_clock_of_the_machine_is_never_read() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(source))
                        .as("%s", source)
                        .doesNotContain("Instant.now(", "currentTimeMillis", "LocalDate.now(", "Clock.system");
            }
        }
    }
}
