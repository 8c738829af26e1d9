package io.github.kling4j.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads, writes and copies JSON values of any form.
 *
 * <p>A value is a {@link String}, a {@link Boolean}, a {@link BigDecimal}, a {@link List} or a {@link Map} of such
 * values, or null. Numbers keep every digit: the value and the scale of {@code 1}, {@code 1.0} and {@code 1e400} are
 * written as they were read; only {@code -0} loses its sign. If an object has a name twice, the last value counts.
 * Lists and maps cannot be modified; maps keep the order of the text.
 */
public final class JsonValues {

    /**
     * The maximum length of a number. The time to read a number grows with the square of its length: a million digits
     * take minutes.
     */
    private static final int MOST_DIGITS = 10_000;

    private JsonValues() {}

    /**
     * Reads the next value, of any type.
     *
     * @throws JsonDataException for a number of more than 10,000 characters, or whose exponent has more than ten digits
     */
    public static @Nullable Object read(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case NULL -> reader.nextNull();
            case STRING -> reader.nextString();
            case BOOLEAN -> reader.nextBoolean();
            case NUMBER -> readNumber(reader);
            case BEGIN_ARRAY -> readArray(reader);
            case BEGIN_OBJECT -> readObject(reader);
            default ->
                throw new JsonDataException(
                        "Expected a value but was " + reader.peek() + " at path " + reader.getPath());
        };
    }

    /**
     * Writes a value of the types that the description of this class lists. Nulls inside the value are written, too.
     */
    public static void write(JsonWriter writer, @Nullable Object value) throws IOException {
        if (value == null) {
            writer.nullValue();
        } else if (value instanceof String text) {
            JsonText.write(writer, text);
        } else if (value instanceof Boolean truth) {
            writer.value(truth);
        } else if (value instanceof Number number) {
            writer.value(number);
        } else if (value instanceof List<?> list) {
            writer.beginArray();
            for (Object item : list) {
                write(writer, item);
            }
            writer.endArray();
        } else if (value instanceof Map<?, ?> map) {
            writer.beginObject();
            writeProperties(writer, map);
            writer.endObject();
        } else {
            throw notJson(value);
        }
    }

    /**
     * Writes names and values into the object that was begun last. Nulls are written even if the writer omits nulls.
     *
     * @throws JsonDataException for a name with an unpaired surrogate, which Moshi cannot write as it is
     */
    public static void writeProperties(JsonWriter writer, Map<?, ?> properties) throws IOException {
        boolean serializeNulls = writer.getSerializeNulls();
        writer.setSerializeNulls(true);
        try {
            for (Map.Entry<?, ?> property : properties.entrySet()) {
                JsonText.writeName(writer, name(property.getKey()));
                write(writer, property.getValue());
            }
        } finally {
            writer.setSerializeNulls(serializeNulls);
        }
    }

    /**
     * Returns an unmodifiable copy of a value, with every number as a {@link BigDecimal}.
     *
     * @throws IllegalArgumentException if JSON cannot represent a value
     */
    public static @Nullable Object copyOf(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof Number number) {
            return decimal(number);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(item -> copy.add(copyOf(item)));
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Map<?, ?> map) {
            return copyOfMap(map);
        }
        throw notJson(value);
    }

    /**
     * Returns an unmodifiable copy of an object, whose values are also unmodifiable; null for null.
     *
     * @throws IllegalArgumentException if JSON cannot represent a value
     */
    public static @Nullable Map<String, @Nullable Object> copyOfObject(
            @Nullable Map<String, ? extends @Nullable Object> object) {
        return object == null ? null : copyOfMap(object);
    }

    private static Map<String, @Nullable Object> copyOfMap(Map<?, ?> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, item) -> copy.put(name(key), copyOf(item)));
        return Collections.unmodifiableMap(copy);
    }

    static BigDecimal readNumber(JsonReader reader) throws IOException {
        String path = reader.getPath();
        String number = reader.nextString();
        if (number.length() > MOST_DIGITS) {
            throw new JsonDataException("Expected a number of at most " + MOST_DIGITS
                    + " characters but was a number of " + number.length() + " characters at path " + path);
        }
        try {
            return new BigDecimal(number);
        } catch (NumberFormatException e) {
            throw new JsonDataException(
                    "Expected a number with an exponent of at most 32 bits but was " + number + " at path " + path, e);
        }
    }

    private static List<@Nullable Object> readArray(JsonReader reader) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            list.add(read(reader));
        }
        reader.endArray();
        return Collections.unmodifiableList(list);
    }

    static Map<String, @Nullable Object> readObject(JsonReader reader) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            object.put(reader.nextName(), read(reader));
        }
        reader.endObject();
        return Collections.unmodifiableMap(object);
    }

    private static BigDecimal decimal(Number number) {
        try {
            return number instanceof BigInteger integer ? new BigDecimal(integer) : new BigDecimal(number.toString());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(number + " is not a JSON number: use a finite number", e);
        }
    }

    private static String name(@Nullable Object key) {
        if (key instanceof String name) {
            return name;
        }
        throw new IllegalArgumentException("a name in a JSON object must be a String, not "
                + (key == null ? "null" : "a " + key.getClass().getName()));
    }

    private static IllegalArgumentException notJson(Object value) {
        return new IllegalArgumentException("a " + value.getClass().getName()
                + " is not a JSON value: use a String, Boolean, Number, List, Map or null");
    }
}
