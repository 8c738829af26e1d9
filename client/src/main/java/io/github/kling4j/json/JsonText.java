package io.github.kling4j.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonWriter;
import io.github.kling4j.text.Surrogates;
import java.io.IOException;
import okio.BufferedSink;

/** Writes texts exactly. An unpaired surrogate is written as an escape; Okio would write a question mark. */
final class JsonText {

    private JsonText() {}

    static void write(JsonWriter writer, String text) throws IOException {
        if (Surrogates.unpaired(text) < 0) {
            writer.value(text);
            return;
        }
        try (BufferedSink sink = writer.valueSink()) {
            sink.writeByte('"');
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                write(sink, text.codePointAt(i));
            }
            sink.writeByte('"');
        }
    }

    /**
     * Writes the name of a property.
     *
     * @throws JsonDataException if the name has an unpaired surrogate, because Moshi would escape the backslash of its
     *     escape
     */
    static void writeName(JsonWriter writer, String name) throws IOException {
        if (Surrogates.unpaired(name) >= 0) {
            throw new JsonDataException(
                    "a name contains an unpaired surrogate and cannot be written, at path " + writer.getPath());
        }
        writer.name(name);
    }

    private static void write(BufferedSink sink, int character) throws IOException {
        if (character == '"' || character == '\\') {
            sink.writeByte('\\').writeByte(character);
        } else if (character < ' ' || Character.getType(character) == Character.SURROGATE) {
            sink.writeUtf8(String.format("\\u%04x", character));
        } else {
            sink.writeUtf8CodePoint(character);
        }
    }
}
