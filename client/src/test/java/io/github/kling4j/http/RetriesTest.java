package io.github.kling4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.0 | 500 1000 2000 4000 8000 8000",
                "0.5 | 438 875 1750 3500 7000 7000",
                "1.0 | 375 750 1500 3000 6000 6000"
            })
    void pauses_double_up_to_eight_seconds_and_chance_takes_away_up_to_a_quarter(double random, String millis) {
        Retries retries = Retries.atMost(6);

        assertThat(IntStream.rangeClosed(1, 6).mapToObj(made -> retries.pause(made, null, new Chance(random))))
                .containsExactlyElementsOf(Arrays.stream(millis.split(" "))
                        .map(Long::valueOf)
                        .map(Duration::ofMillis)
                        .toList());
        assertThat(retries.pause(7, null, new Chance(random))).isNull();
    }

    /** Time in which nothing happens. */
    private record Chance(double random) implements Time {

        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public Runnable after(Duration pause, Runnable step) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Runnable alarm(Duration limit, Runnable step) {
            throw new UnsupportedOperationException();
        }
    }
}
