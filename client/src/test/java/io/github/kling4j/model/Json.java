package io.github.kling4j.model;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.kling4j.json.JsonValues;
import java.io.IOException;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Converts JSON text to models and back, with a Moshi instance without additions. */
final class Json {

    static final Moshi MOSHI = new Moshi.Builder().build();

    private Json() {}

    static <T> T decode(Class<T> type, String json) throws IOException {
        T value = MOSHI.adapter(type).fromJson(json);
        if (value == null) {
            throw new AssertionError("decoded to null: " + json);
        }
        return value;
    }

    static <T> String encode(Class<T> type, T value) {
        return MOSHI.adapter(type).toJson(value);
    }

    /** Returns the text as a tree of values with exact numbers. */
    static @Nullable Object tree(String json) throws IOException {
        return JsonValues.read(JsonReader.of(new Buffer().writeUtf8(json)));
    }
}
