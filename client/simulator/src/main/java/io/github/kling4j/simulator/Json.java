package io.github.kling4j.simulator;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, strings and numbers as JSON. */
final class Json {

    private Json() {}

    static String text(@Nullable Object value) {
        Buffer buffer = new Buffer();
        try (JsonWriter writer = JsonWriter.of(buffer)) {
            writer.jsonValue(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // A buffer in memory does not fail.
        }
        return buffer.readUtf8();
    }
}
