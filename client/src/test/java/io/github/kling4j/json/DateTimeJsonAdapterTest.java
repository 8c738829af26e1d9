package io.github.kling4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times in every form that the service was seen to send. */
class DateTimeJsonAdapterTest {

    private final JsonAdapter<OffsetDateTime> adapter = new DateTimeJsonAdapter();

    @ParameterizedTest
    @CsvSource({
        "2026-02-14T00:00:00.000Z,         2026-02-14T00:00:00Z",
        "2026-02-14T00:00:00Z,             2026-02-14T00:00:00Z",
        "2026-09-21T08:23:12.657134+00:00, 2026-09-21T08:23:12.657134Z",
        "2026-09-21T08:23:12.657134789Z,   2026-09-21T08:23:12.657134789Z",
        "2026-09-21T08:23:12.5Z,           2026-09-21T08:23:12.5Z",
        "2026-09-21T08:23:12.500-07:30,    2026-09-21T08:23:12.5-07:30",
        "2026-09-21T08:23:00+05:45,        2026-09-21T08:23:00+05:45",
    })
    void isReadAndWrittenWithItsSecondsAndOffset(String read, String written) throws IOException {
        OffsetDateTime time = adapter.fromJson('"' + read + '"');

        assertThat(adapter.toJson(time)).isEqualTo('"' + written + '"');
        assertThat(adapter.fromJson(adapter.toJson(time))).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-14 08:00:00Z,       2026-02-14T08:00:00Z",
        "2026-02-14T08:00:00+0000,   2026-02-14T08:00:00Z",
        "2026-02-14T08:00:00 +02:00, 2026-02-14T08:00:00+02:00",
        "2026-02-14t08:00:00.5z,     2026-02-14T08:00:00.5Z",
        "2026-02-14T08:00,           2026-02-14T08:00:00Z",
    })
    void isReadInFormsThatAreNearlyRight(String read, String written) throws IOException {
        assertThat(adapter.toJson(adapter.fromJson('"' + read + '"'))).isEqualTo('"' + written + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"yesterday\"", "\"\"", "\"2026-02-31T00:00:00Z\"", "1771027200", "{}", "[1]", "true"})
    void countsAsAbsentWhenItIsNone(String json) throws IOException {
        assertThat(adapter.fromJson(json)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00:00Z",
                "2024-02-29T23:59:59.999999999+18:00",
                "2026-09-21T08:23:12.000000001-00:00",
                "2026-09-21T08:23:12+01:02",
                "2026-09-21T08:23Z",
                "2026-09-21T08:23:12-07:30:15",
                "+12026-09-21T08:23:12Z",
            })
    void isReadAsTheJdkReadsIt(String text) throws IOException {
        assertThat(adapter.fromJson('"' + text + '"')).isEqualTo(OffsetDateTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-29T00:00:00Z",
                "2026-09-21T24:00:01Z",
                "2026-09-21T08:60:00Z",
                "2026-09-21T08:23:12+19:00",
                "2026-09-21T08:23:12+01:60",
                "2026-09-21T08:23:12+0x:00",
                "2026-09-21T08:23:12.1234567890Z",
                "2026-09-21T08:23:12+01:00Z",
                "2026-09-2aT08:23:12Z",
                "\u0662026-09-21T08:23:12Z",
            })
    void countsAsAbsentWhenItIsNearlyOne(String text) throws IOException {
        assertThat(adapter.fromJson('"' + text + '"')).isNull();
    }

    @Test
    void keepsMicroseconds() throws IOException {
        OffsetDateTime time = adapter.fromJson("\"2026-09-21T08:23:12.657134+00:00\"");

        assertThat(time).isEqualTo(OffsetDateTime.of(2026, 9, 21, 8, 23, 12, 657_134_000, ZoneOffset.UTC));
    }

    @Test
    void takesNullBothWays() throws IOException {
        assertThat(adapter.fromJson("null")).isNull();
        assertThat(adapter.toJson(null)).isEqualTo("null");
    }
}
