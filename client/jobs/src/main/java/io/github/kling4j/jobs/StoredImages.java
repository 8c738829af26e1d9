package io.github.kling4j.jobs;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.kling4j.image.Image;
import io.github.kling4j.image.ImageJsonAdapter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Converts the images of requests to JSON and back. An image with content is written as {@code {"sha256": "…"}}, which
 * cannot be confused with a string, and is read as the stored image with this SHA-256. A URL is written unchanged.
 */
final class StoredImages extends JsonAdapter<Image> {

    private static final JsonAdapter<Image> TEXTS = new ImageJsonAdapter();

    private final Map<String, Image> written = new LinkedHashMap<>();
    private final Function<String, Image> stored;

    StoredImages(Function<String, Image> stored) {
        this.stored = stored;
    }

    /** Returns the images that were written, by their SHA-256. */
    Map<String, Image> written() {
        return written;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Image image) throws IOException {
        String sha256 = image == null ? null : sha256(image);
        if (sha256 == null) {
            TEXTS.toJson(writer, image);
            return;
        }
        written.putIfAbsent(sha256, image);
        writer.beginObject().name("sha256").value(sha256).endObject();
    }

    /** Returns the SHA-256 of the content of an image; null for a URL and for invalid Base64, which have no content. */
    private static @Nullable String sha256(Image image) throws IOException {
        if (image.text() == null) {
            return ImageStore.sha256(image);
        }
        if (image.isUrl() || image.isEmpty()) {
            return null;
        }
        try {
            return ImageStore.sha256(image);
        } catch (IOException notBase64) {
            return null;
        }
    }

    @Override
    public @Nullable Image fromJson(JsonReader reader) throws IOException {
        if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
            return TEXTS.fromJson(reader);
        }
        reader.beginObject();
        if (!reader.nextName().equals("sha256")) {
            throw new JsonDataException("Expected the property sha256 of an image at path " + reader.getPath());
        }
        Image image = stored.apply(reader.nextString());
        reader.endObject();
        return image;
    }
}
