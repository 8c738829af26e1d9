package io.github.kling4j.simulator.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object whose properties are read by the type that they should have: one that is absent, null or of another
 * type is null here, so that a rule which needs it is not evaluated.
 */
record JsonObject(Map<?, ?> properties) {

    static @Nullable JsonObject of(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? new JsonObject(map) : null;
    }

    boolean has(String name) {
        return properties.containsKey(name);
    }

    @Nullable
    Object get(String name) {
        return properties.get(name);
    }

    /** Present, not null, and not the empty text. */
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

    /** An absent property is its default; of another type than boolean it is null. */
    @Nullable
    Boolean flag(String name, boolean whenAbsent) {
        return has(name) ? (properties.get(name) instanceof Boolean flag ? flag : null) : Boolean.valueOf(whenAbsent);
    }

    /** A number without a fraction, {@code 5} or {@code 5.0}. */
    @Nullable
    Long integer(String name) {
        return integer(properties.get(name));
    }

    static @Nullable Long integer(@Nullable Object value) {
        return value instanceof Double number && number == Math.rint(number) ? Long.valueOf(number.longValue()) : null;
    }

    /** What a JSON value is, in words. */
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
