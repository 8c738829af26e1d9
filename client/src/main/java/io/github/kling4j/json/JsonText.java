package io.github.kling4j.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import okio.BufferedSink;

/**
 * Writes texts exactly. A Java text may hold half of a surrogate pair, as a cut through an emoji leaves it; UTF-8 has
 * no form for that, and Okio would put a question mark in its place. JSON has one: an escape.
 */
final class JsonText {

    private JsonText() {}

    static void write(JsonWriter writer, String text) throws IOException {
        if (isWhole(text)) {
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
     * Begins a property.
     *
     * @throws JsonDataException for a name with half of a surrogate pair: Moshi takes no escapes there
     */
    static void writeName(JsonWriter writer, String name) throws IOException {
        if (!isWhole(name)) {
            throw new JsonDataException(
                    "a name holds half of a surrogate pair and cannot be written, at path " + writer.getPath());
        }
        writer.name(name);
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return false;
                }
                i++;
            }
        }
        return true;
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
