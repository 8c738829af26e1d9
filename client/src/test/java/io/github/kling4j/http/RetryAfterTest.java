package io.github.kling4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "00, PT0S",
        "0.5, PT0.5S",
        "007.25, PT7.25S",
        "2.0009, PT2S",
        "60, PT1M",
        "999999999999.999, PT277777777H46M39.999S",
        "1000000000000, PT277777777H46M40S",
        "99999999999999999999.9, PT277777777H46M40S"
    })
    void seconds_are_read_to_the_thousandth_and_up_to_a_limit(String value, Duration wait) {
        assertThat(read(value)).isEqualTo(wait);
    }

    @Test
    void a_number_as_long_as_a_header_can_be_is_read_as_any_other() {
        String many = "0".repeat(250_000);

        assertThat(read("1" + many)).isEqualTo(Duration.ofSeconds(1_000_000_000_000L));
        assertThat(read(many + "3")).isEqualTo(Duration.ofSeconds(3));
        assertThat(read("3." + many + "1")).isEqualTo(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".5", "5.", "-1", "1e3", "soon"})
    void what_is_neither_seconds_nor_a_date_asks_for_nothing(String value) {
        assertThat(read(value)).isNull();
    }

    private static Duration read(String value) {
        return RetryAfter.read(Headers.of("Retry-After", value), Instant.EPOCH);
    }
}
