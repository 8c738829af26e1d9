package io.github.kling4j.cli.output;

import com.squareup.moshi.JsonWriter;
import io.github.kling4j.json.JsonValues;
import io.github.kling4j.validation.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** A JSON object on one line, for programs. */
public final class Json {

    private final Map<String, @Nullable Object> properties = new LinkedHashMap<>();

    /** Adds a property; null adds nothing. */
    public Json with(String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
        return this;
    }

    /** Returns the values, to be added to another object. */
    public Map<String, @Nullable Object> values() {
        return properties;
    }

    /** Returns violations as values, to be added to an object. */
    public static List<Map<String, @Nullable Object>> of(List<Violation> violations) {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (Violation violation : violations) {
            list.add(new Json()
                    .with("rule", violation.rule())
                    .with("path", violation.path())
                    .with("message", violation.message())
                    .properties);
        }
        return list;
    }

    /** Returns the JSON on one line. */
    @Override
    public String toString() {
        return text(properties, "");
    }

    /** Returns the text of a JSON value. */
    public static String text(@Nullable Object value, String indent) {
        Buffer buffer = new Buffer();
        JsonWriter writer = JsonWriter.of(buffer);
        writer.setIndent(indent);
        try {
            JsonValues.write(writer, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.readUtf8();
    }
}
