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
 * Reads and writes dates with times and offsets as RFC 3339 has them: {@code 2026-09-21T08:23:12.657134+00:00} and
 * {@code 2026-02-14T00:00:00.000Z}. Up to nine digits of a fraction are read, and any offset, which is kept. Seconds
 * are always written, a fraction only as long as it needs to be, and {@code Z} for the offset zero.
 *
 * <p>Reading is lenient, because what comes with the time may be a task that is paid for: a blank instead of {@code T},
 * an offset without its colon, or none, which means UTC, are read too. Anything else counts as absent.
 *
 * <p>The generated adapters use this by themselves.
 */
public final class DateTimeJsonAdapter extends JsonAdapter<OffsetDateTime> {

    /** Apart, because it takes long to make, and requests hold no times. */
    private static final class Written {

        /** Unlike {@link OffsetDateTime#toString}, leaves no zero seconds out. */
        static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ISO_LOCAL_DATE)
                .appendLiteral('T')
                .appendPattern("HH:mm:ss")
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                .appendOffsetId()
                .toFormatter(Locale.ROOT);
    }

    /** Makes one; they are all alike. */
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
