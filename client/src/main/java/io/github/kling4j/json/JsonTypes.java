package io.github.kling4j.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the types of JSON. Reading is strict: unlike Moshi, it does not read a number as a text or a text as
 * a number. Each {@code read} method returns null for a JSON null. For another type, it throws {@link
 * JsonDataException} with the expected type, the found type and the path.
 */
public final class JsonTypes {

    private JsonTypes() {}

    /**
     * Reads one item of a list, or one value of a map.
     *
     * @param <T> the type of the item
     */
    @FunctionalInterface
    public interface ItemReader<T> {

        /** Returns the next item, or null for a JSON null. */
        @Nullable
        T read(JsonReader reader) throws IOException;
    }

    /**
     * Writes one item of a list, or one value of a map.
     *
     * @param <T> the type of the item
     */
    @FunctionalInterface
    public interface ItemWriter<T> {

        /** Writes an item, or a JSON null for null. */
        void write(JsonWriter writer, @Nullable T item) throws IOException;
    }

    /**
     * Reads and writes items with an adapter. It is a record instead of a lambda, because the first lambda in a JVM
     * takes ten milliseconds.
     */
    private record AdaptedItems<T>(JsonAdapter<T> adapter) implements ItemReader<T>, ItemWriter<T> {

        @Override
        public @Nullable T read(JsonReader reader) throws IOException {
            return adapter.fromJson(reader);
        }

        @Override
        public void write(JsonWriter writer, @Nullable T item) throws IOException {
            adapter.toJson(writer, item);
        }
    }

    /** Reads a string. */
    public static @Nullable String readString(JsonReader reader) throws IOException {
        return isNext(reader, JsonReader.Token.STRING, "a string") ? reader.nextString() : null;
    }

    /** Reads a boolean. */
    public static @Nullable Boolean readBoolean(JsonReader reader) throws IOException {
        return isNext(reader, JsonReader.Token.BOOLEAN, "a boolean") ? reader.nextBoolean() : null;
    }

    /** Reads a whole number of 32 bits; {@code 5.0} is one, {@code 5.5} is not. */
    public static @Nullable Integer readInteger(JsonReader reader) throws IOException {
        return isNext(reader, JsonReader.Token.NUMBER, "an int") ? reader.nextInt() : null;
    }

    /** Reads a whole number of 64 bits. */
    public static @Nullable Long readLong(JsonReader reader) throws IOException {
        return isNext(reader, JsonReader.Token.NUMBER, "a long") ? reader.nextLong() : null;
    }

    /** Reads any number, exactly. */
    public static @Nullable BigDecimal readDecimal(JsonReader reader) throws IOException {
        return isNext(reader, JsonReader.Token.NUMBER, "a number") ? JsonValues.readNumber(reader) : null;
    }

    /**
     * Reads a date with a time and an offset, in the forms that {@link DateTimeJsonAdapter} names. Unlike the other
     * methods, it returns null for any other value.
     */
    public static @Nullable OffsetDateTime readDateTime(JsonReader reader) throws IOException {
        return DateTimeJsonAdapter.read(reader);
    }

    /** Reads a list. Nulls in the list are kept, so that the validation can report them. */
    public static <T> @Nullable List<@Nullable T> readList(JsonReader reader, ItemReader<T> items) throws IOException {
        if (!isNext(reader, JsonReader.Token.BEGIN_ARRAY, "an array")) {
            return null;
        }
        List<@Nullable T> list = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            list.add(items.read(reader));
        }
        reader.endArray();
        return list;
    }

    /** Reads a list whose items have an adapter. */
    public static <T> @Nullable List<@Nullable T> readList(JsonReader reader, JsonAdapter<T> items) throws IOException {
        return readList(reader, new AdaptedItems<>(items));
    }

    /**
     * Reads an object as a map, in the order of the text. Nulls in the map are kept, so that the validation can report
     * them.
     */
    public static <T> @Nullable Map<String, @Nullable T> readMap(JsonReader reader, ItemReader<T> values)
            throws IOException {
        if (!beginObject(reader)) {
            return null;
        }
        Map<String, @Nullable T> map = new LinkedHashMap<>();
        while (reader.hasNext()) {
            map.put(reader.nextName(), values.read(reader));
        }
        reader.endObject();
        return map;
    }

    /** Reads an object as a map whose values have an adapter. */
    public static <T> @Nullable Map<String, @Nullable T> readMap(JsonReader reader, JsonAdapter<T> values)
            throws IOException {
        return readMap(reader, new AdaptedItems<>(values));
    }

    /** Reads an object with any properties. Its values have the types that {@link JsonValues} lists. */
    public static @Nullable Map<String, @Nullable Object> readObject(JsonReader reader) throws IOException {
        return isNext(reader, JsonReader.Token.BEGIN_OBJECT, "an object") ? JsonValues.readObject(reader) : null;
    }

    /** Begins to read an object and returns true. Reads a JSON null and returns false. */
    public static boolean beginObject(JsonReader reader) throws IOException {
        if (!isNext(reader, JsonReader.Token.BEGIN_OBJECT, "an object")) {
            return false;
        }
        reader.beginObject();
        return true;
    }

    /**
     * Writes a string, or null. An unpaired surrogate is written as an escape, so that reading returns the same text.
     */
    public static void writeString(JsonWriter writer, @Nullable String value) throws IOException {
        if (value == null) {
            writer.nullValue();
        } else {
            JsonText.write(writer, value);
        }
    }

    /** Writes a date with a time and an offset, or null. */
    public static void writeDateTime(JsonWriter writer, @Nullable OffsetDateTime value) throws IOException {
        DateTimeJsonAdapter.write(writer, value);
    }

    /** Writes a list, or null. Nulls in the list are written, too. */
    public static <T> void writeList(JsonWriter writer, @Nullable List<? extends @Nullable T> list, ItemWriter<T> items)
            throws IOException {
        if (list == null) {
            writer.nullValue();
            return;
        }
        writer.beginArray();
        for (T item : list) {
            items.write(writer, item);
        }
        writer.endArray();
    }

    /** Writes a list whose items have an adapter, or null. Nulls in the list are written, too. */
    public static <T> void writeList(
            JsonWriter writer, @Nullable List<? extends @Nullable T> list, JsonAdapter<T> items) throws IOException {
        writeList(writer, list, new AdaptedItems<>(items));
    }

    /**
     * Writes a map as an object, or null. Nulls in the map are written, too.
     *
     * @throws JsonDataException for a name with an unpaired surrogate, which Moshi cannot write
     */
    public static <T> void writeMap(
            JsonWriter writer, @Nullable Map<String, ? extends @Nullable T> map, ItemWriter<T> values)
            throws IOException {
        if (map == null) {
            writer.nullValue();
            return;
        }
        // A writer that omits nulls would omit the name as well.
        boolean serializeNulls = writer.getSerializeNulls();
        writer.beginObject();
        for (Map.Entry<String, ? extends @Nullable T> entry : map.entrySet()) {
            JsonText.writeName(writer, entry.getKey());
            T value = entry.getValue();
            writer.setSerializeNulls(serializeNulls || value == null);
            values.write(writer, value);
        }
        writer.setSerializeNulls(serializeNulls);
        writer.endObject();
    }

    /** Writes a map whose values have an adapter as an object, or null. Nulls in the map are written, too. */
    public static <T> void writeMap(
            JsonWriter writer, @Nullable Map<String, ? extends @Nullable T> map, JsonAdapter<T> values)
            throws IOException {
        writeMap(writer, map, new AdaptedItems<>(values));
    }

    /** Writes an object with any properties, or null. Nulls in the object are written, too. */
    public static void writeObject(JsonWriter writer, @Nullable Map<String, ? extends @Nullable Object> object)
            throws IOException {
        JsonValues.write(writer, object);
    }

    /**
     * Returns whether the next value has the given type. Reads a JSON null and returns false.
     *
     * @throws JsonDataException if the next value has another type and is not null
     */
    static boolean isNext(JsonReader reader, JsonReader.Token type, String expected) throws IOException {
        JsonReader.Token found = reader.peek();
        if (found == type) {
            return true;
        }
        if (found == JsonReader.Token.NULL) {
            reader.nextNull();
            return false;
        }
        throw new JsonDataException("Expected " + expected + " but was " + found + " at path " + reader.getPath());
    }
}
