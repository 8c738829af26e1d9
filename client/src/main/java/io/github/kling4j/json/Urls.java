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
 * A list of the URLs in a JSON value of a response, which also keeps the value. The list contains only the {@code http}
 * and {@code https} URLs; {@link #write} writes the value as it was read. The list cannot be modified.
 *
 * <p>A URL may be a text, the value of a property with one of the usual names ({@code url}, {@code video_url}, {@code
 * src}, {@code download_url}, …), or part of lists and objects of these: a paid video must not be lost because the
 * response has another form than in the OpenAPI description.
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

    /** Reads a value of any form and returns its URLs; null for a JSON null. */
    public static @Nullable List<String> read(JsonReader reader) throws IOException {
        Object value = JsonValues.read(reader);
        return value == null ? null : found(value);
    }

    /**
     * Returns the URLs of a value.
     *
     * @param value a value of the types that {@link JsonValues} lists, which is copied, or a list that this class
     *     returned
     * @return null for null
     * @throws IllegalArgumentException if JSON cannot represent a value
     */
    public static @Nullable List<String> of(@Nullable Object value) {
        if (value instanceof Urls urls) {
            return urls;
        }
        Object copy = JsonValues.copyOf(value);
        return copy == null ? null : found(copy);
    }

    /** Returns the URLs of an unmodifiable value. */
    private static Urls found(Object value) {
        return new Urls(UrlSearch.in(value), value, UnaryOperator.identity());
    }

    /**
     * Returns a list of the same URLs. Its {@link #shown} and {@link #toString} hide a secret.
     *
     * @param secret returns a text without the secret
     */
    public static List<String> hiding(List<String> list, UnaryOperator<String> secret) {
        return list instanceof Urls urls ? new Urls(urls.found, urls.value, secret) : list;
    }

    /**
     * Returns the JSON of the value in which these URLs were found, shortened and on one line.
     *
     * @return null for a list that was not found in a value, such as that of an absent property
     */
    public static @Nullable String shown(List<String> list) {
        return list instanceof Urls urls ? PlainText.of(urls.hidden.apply(urls.json())) : null;
    }

    private String json() {
        Buffer json = new Buffer();
        try {
            JsonValues.write(JsonWriter.of(json), value);
        } catch (IOException e) {
            throw new IllegalStateException("a buffer accepts every value", e);
        }
        return json.readUtf8();
    }

    /** Writes the value in which the URLs of a list were found; null for a list that was not found in a value. */
    public static void write(JsonWriter writer, List<String> list) throws IOException {
        JsonValues.write(writer, valueOf(list));
    }

    /** Returns the value in which the URLs of a list were found; null for a list that was not found in a value. */
    public static @Nullable Object valueOf(List<String> list) {
        return list instanceof Urls urls ? urls.value : null;
    }

    /**
     * Returns whether a list was read from a JSON value, even if the value contains no URL. It is false for other
     * lists, such as that of an absent property.
     */
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

    /** Returns the URLs, shortened and on one line. */
    @Override
    public String toString() {
        return PlainText.of(hidden.apply(found.toString()));
    }
}
