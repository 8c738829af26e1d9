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
        "0.0, PT0S",
        "0.5, PT1S",
        "007.25, PT8S",
        "2.0000000000009, PT3S",
        "60, PT1M",
        "60.5, PT1M1S",
        "999999999999.999, PT277777777H46M40S",
        "1000000000000, PT277777777H46M40S",
        "99999999999999999999.9, PT277777777H46M40S"
    })
    void a_part_of_a_second_is_a_whole_one_and_there_is_a_limit(String value, Duration wait) {
        assertThat(read(value)).isEqualTo(wait);
    }

    @Test
    void a_number_as_long_as_a_header_can_be_is_read_as_any_other() {
        String many = "0".repeat(250_000);

        assertThat(read("1" + many)).isEqualTo(Duration.ofSeconds(1_000_000_000_000L));
        assertThat(read(many + "3")).isEqualTo(Duration.ofSeconds(3));
        assertThat(read("3." + many + "1")).isEqualTo(Duration.ofSeconds(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".5", "5.", "-1", "1e3", "soon", "NaN", "Infinity", "0x10", "1_000", ",", "Sun, 99 Foo 2026"
            })
    void what_is_neither_seconds_nor_a_date_asks_for_nothing(String value) {
        assertThat(read(value)).isNull();
    }

    @Test
    void the_longest_of_several_counts() {
        Headers several = Headers.of(
                "Retry-After",
                "5",
                "retry-after",
                "7, 30",
                "Retry-After",
                "soon",
                "Retry-After",
                "Thu, 01 Jan 1970 00:00:20 GMT",
                "RETRY-AFTER",
                "-60");

        assertThat(RetryAfter.read(several, Instant.EPOCH)).isEqualTo(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sun, 01 Mar 2026 13:00:30 GMT | Sun, 01 Mar 2026 13:00:00 GMT | PT30S",
                "Sunday, 01-Mar-26 13:00:30 GMT | Sun Mar  1 13:00:00 2026 | PT30S",
                "Sun, 01 Mar 2026 11:00:00 GMT | Sun, 01 Mar 2026 13:00:00 GMT | PT0S",
                "Sun, 01 Mar 2026 12:00:07 GMT | not a date | PT7S",
                "9 | Sun, 01 Mar 2026 13:00:00 GMT | PT9S"
            })
    void a_date_counts_from_that_of_the_answer_whatever_the_local_clock_says(String after, String date, Duration wait) {
        Instant local = Instant.parse("2026-03-01T12:00:00Z");

        assertThat(RetryAfter.read(Headers.of("Retry-After", after, "Date", date), local))
                .isEqualTo(wait);
    }

    private static Duration read(String value) {
        return RetryAfter.read(Headers.of("Retry-After", value), Instant.EPOCH);
    }
}
