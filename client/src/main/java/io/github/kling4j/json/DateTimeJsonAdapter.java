package io.github.kling4j.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes dates with times and offsets in the form of RFC 3339: {@code 2026-09-21T08:23:12.657134+00:00} and
 * {@code 2026-02-14T00:00:00.000Z}. It reads up to nine digits of a fraction and keeps any offset. It always writes the
 * seconds, the shortest fraction that is exact, and {@code Z} for the offset zero.
 *
 * <p>Reading is lenient, because a response may contain a task that is paid for. The adapter also accepts a space in
 * place of {@code T}, an offset without a colon, and a missing offset, which means UTC. Any other value is read as
 * null, as if it were absent.
 *
 * <p>The generated adapters use this class without registering it with Moshi.
 */
public final class DateTimeJsonAdapter extends JsonAdapter<OffsetDateTime> {

    /**
     * Holds the formatter in a separate class, because the formatter takes long to create and requests contain no
     * times.
     */
    private static final class Written {

        /** Writes the seconds even if they are zero, unlike {@link OffsetDateTime#toString}. */
        static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ISO_LOCAL_DATE)
                .appendLiteral('T')
                .appendPattern("HH:mm:ss")
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                .appendOffsetId()
                .toFormatter(Locale.ROOT);
    }

    /** Creates an adapter without state. */
    public DateTimeJsonAdapter() {}

    @Override
    public @Nullable OffsetDateTime fromJson(JsonReader reader) throws IOException {
        return read(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable OffsetDateTime value) throws IOException {
        write(writer, value);
    }

    static @Nullable OffsetDateTime read(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.STRING) {
            return LenientDateTime.read(reader.nextString());
        }
        reader.skipValue();
        return null;
    }

    static void write(JsonWriter writer, @Nullable OffsetDateTime value) throws IOException {
        writer.value(value == null ? null : text(value));
    }

    static String text(OffsetDateTime value) {
        return Written.FORM.format(value);
    }

    @Override
    public String toString() {
        return "DateTimeJsonAdapter";
    }
}
