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

    /** Adds a property. Does nothing if the value is null. */
    public Json with(String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
        return this;
    }

    /** Returns the properties of this object, which can be a value in another object. */
    public Map<String, @Nullable Object> values() {
        return properties;
    }

    /** Returns a list of violations as JSON objects, which can be a value in another object. */
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

    /** Returns this object as JSON text on one line. */
    @Override
    public String toString() {
        return text(properties, "");
    }

    /**
     * Returns a value as JSON text.
     *
     * @param indent the indentation of each level; empty for JSON on one line
     */
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
