package io.github.kling4j.image;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes an {@link Image} as a JSON string. Text is written unchanged; files and bytes are written as Base64.
 * Moshi finds this class by its name.
 */
public final class ImageJsonAdapter extends JsonAdapter<Image> {

    /** Creates an adapter; all instances are equivalent. */
    public ImageJsonAdapter() {}

    /** Reads any JSON string without validation, so that every response can be inspected. */
    @Override
    public @Nullable Image fromJson(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case NULL -> reader.nextNull();
            case STRING -> Image.text(reader.nextString());
            default ->
                throw new JsonDataException(
                        "an image must be a string, but " + reader.peek() + " was found at path " + reader.getPath());
        };
    }

    /**
     * Writes the JSON string.
     *
     * @throws IOException if a file cannot be read; the message contains its path
     */
    @Override
    public void toJson(JsonWriter writer, @Nullable Image image) throws IOException {
        if (image == null) {
            writer.nullValue();
        } else {
            image.writeTo(writer);
        }
    }

    @Override
    public String toString() {
        return "ImageJsonAdapter";
    }
}
