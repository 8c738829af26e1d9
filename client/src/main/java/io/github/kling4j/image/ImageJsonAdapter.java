package io.github.kling4j.image;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes an {@link Image} as a JSON string. Text is written as it is; files and bytes become Base64 on the
 * way out. Moshi finds this class by its name.
 */
public final class ImageJsonAdapter extends JsonAdapter<Image> {

    /** Makes one; they are all alike. */
    public ImageJsonAdapter() {}

    /** Reads any JSON string, so that whatever the other side sent can be looked at. */
    @Override
    public @Nullable Image fromJson(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case NULL -> reader.nextNull();
            case STRING -> Image.text(reader.nextString());
            default ->
                throw new JsonDataException(
                        "an image is a string, but " + reader.peek() + " was found at path " + reader.getPath());
        };
    }

    /**
     * Writes the JSON string.
     *
     * @throws IOException for a file that cannot be read; the message names it
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
