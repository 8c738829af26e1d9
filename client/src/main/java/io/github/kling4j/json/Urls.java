package io.github.kling4j.json;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.kling4j.text.PlainText;
import java.io.IOException;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The URLs that can be found in a JSON value of an answer, with that value. The list holds the {@code http} and {@code
 * https} URLs alone; {@link #write} writes the value as it came. It cannot be modified.
 *
 * <p>A URL is found as a text, in an object under one of the usual names ({@code url}, {@code video_url}, {@code src},
 * {@code download_url}, …), or in lists and objects of these. What is paid for must not be lost because it comes in
 * another form than the description says.
 */
public final class Urls extends AbstractList<String> implements RandomAccess {

    private final List<String> found;
    private final Object value;
    private final UnaryOperator<String> hidden;

    private Urls(List<String> found, Object value, UnaryOperator<String> hidden) {
        this.found = found;
        this.value = value;
        this.hidden = hidden;
    }

    /** Reads a value of any form; returns null for a JSON null. */
    public static @Nullable List<String> read(JsonReader reader) throws IOException {
        Object value = JsonValues.read(reader);
        return value == null ? null : found(value);
    }

    /**
     * Returns the URLs of a value.
     *
     * @param value of the types that {@link JsonValues} names, which is copied, or a list that this class returned
     * @return null for null
     * @throws IllegalArgumentException for a value that JSON cannot say
     */
    public static @Nullable List<String> of(@Nullable Object value) {
        if (value == null || value instanceof Urls) {
            return (Urls) value;
        }
        return found(JsonValues.copyOf(value));
    }

    /** Searches a value that cannot be modified. */
    private static Urls found(Object value) {
        return new Urls(UrlSearch.in(value), value, UnaryOperator.identity());
    }

    /** Returns a list whose texts, but not its items, are shown after a change: without a secret that they hold. */
    public static List<String> hiding(List<String> list, UnaryOperator<String> secret) {
        return list instanceof Urls urls ? new Urls(urls.found, urls.value, secret) : list;
    }

    /**
     * Returns the JSON of the value in which these URLs were found, bounded and on one line.
     *
     * @return null for a list that was found nowhere, such as that of a property which is absent
     */
    public static @Nullable String shown(List<String> list) {
        return list instanceof Urls urls ? PlainText.of(urls.hidden.apply(urls.json())) : null;
    }

    private String json() {
        Buffer json = new Buffer();
        try {
            JsonValues.write(JsonWriter.of(json), value);
        } catch (IOException e) {
            throw new IllegalStateException("a buffer takes whatever is written", e);
        }
        return json.readUtf8();
    }

    /** Writes the value in which the URLs of a list were found; null when they were found nowhere. */
    public static void write(JsonWriter writer, List<String> list) throws IOException {
        JsonValues.write(writer, valueOf(list));
    }

    /** Returns the value in which the URLs of a list were found; null when they were found nowhere. */
    public static @Nullable Object valueOf(List<String> list) {
        return list instanceof Urls urls ? urls.value : null;
    }

    /** Returns whether there is a value in which the URLs of a list were found, if only to no avail. */
    public static boolean areGiven(List<String> list) {
        return list instanceof Urls;
    }

    @Override
    public String get(int index) {
        return found.get(index);
    }

    @Override
    public int size() {
        return found.size();
    }

    /** Returns the URLs, bounded and on one line. */
    @Override
    public String toString() {
        return PlainText.of(hidden.apply(found.toString()));
    }
}
