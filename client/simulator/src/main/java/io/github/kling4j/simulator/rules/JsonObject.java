package io.github.kling4j.simulator.rules;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object whose properties are read by their expected types. A property that is absent, null or of another type
 * is read as null, so that rules which need it are not evaluated.
 */
record JsonObject(Map<?, ?> properties) {

    static @Nullable JsonObject of(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? new JsonObject(map) : null;
    }

    /** Returns the object that is the body of a request; null, and a finding, for a body of another form. */
    static @Nullable JsonObject parse(byte[] body, Findings findings) {
        try (JsonReader reader = JsonReader.of(new Buffer().write(body))) {
            Object value = reader.readJsonValue();
            var unused = reader.peek(); // Throws an exception for trailing data.
            JsonObject request = of(value);
            if (request == null) {
                findings.add("", "the body must be a JSON object, but is " + kind(value));
            }
            return request;
        } catch (JsonDataException | IOException e) {
            // A repeated name is also treated as invalid JSON, because the value to use is undefined.
            findings.add("", body.length == 0 ? "the body is empty" : "the body is not JSON");
            return null;
        }
    }

    boolean has(String name) {
        return properties.containsKey(name);
    }

    @Nullable
    Object get(String name) {
        return properties.get(name);
    }

    /** Returns whether a property is present, not null, and not an empty text. */
    boolean given(String name) {
        Object value = properties.get(name);
        return value != null && !value.equals("");
    }

    @Nullable
    String text(String name) {
        return properties.get(name) instanceof String text ? text : null;
    }

    @Nullable
    List<?> items(String name) {
        return properties.get(name) instanceof List<?> list ? list : null;
    }

    /** Returns the value, or the default of an absent property; null for another type than boolean. */
    @Nullable
    Boolean flag(String name, boolean whenAbsent) {
        return has(name) ? (properties.get(name) instanceof Boolean flag ? flag : null) : Boolean.valueOf(whenAbsent);
    }

    /** Returns a number without a fraction, {@code 5} or {@code 5.0}; null for other values. */
    @Nullable
    Long integer(String name) {
        return integer(properties.get(name));
    }

    static @Nullable Long integer(@Nullable Object value) {
        return value instanceof Double number && number == Math.rint(number) ? Long.valueOf(number.longValue()) : null;
    }

    /** Returns the kind of a JSON value for messages. */
    static String kind(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof String) {
            return "text";
        }
        if (value instanceof Boolean) {
            return "a boolean";
        }
        if (value instanceof Double) {
            return integer(value) == null ? "a fraction" : "an integer";
        }
        return value instanceof List<?> ? "an array" : "an object";
    }
}
