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
    @ValueSource(strings = {
        "\"yesterday\"", "\"\"", "\"2026-02-31T00:00:00Z\"", "1771027200", "{}", "[1]", "true"
    })
    void countsAsAbsentWhenItIsNone(String json) throws IOException {
        assertThat(adapter.fromJson(json)).isNull();
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
