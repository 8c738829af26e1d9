package io.github.kling4j.jobs;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.kling4j.image.Image;
import io.github.kling4j.json.JsonValues;
import io.github.kling4j.model.VideoRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * A request as JSON in which images are replaced by their SHA-256.
 *
 * @param images the images by their SHA-256
 */
record StoredRequest(String json, Map<String, Image> images) {

    /** Reads the bytes of every image once. */
    static <R extends VideoRequest> StoredRequest of(Class<R> kind, R request) {
        StoredImages images = new StoredImages(sha256 -> {
            throw new IllegalStateException("nothing is read here");
        });
        String json = moshi(images).adapter(kind).toJson(request);
        return new StoredRequest(json, images.written());
    }

    /** Parses a request; the function returns the stored images. */
    static <R extends VideoRequest> R read(Class<R> kind, String json, Function<String, Image> stored) {
        try {
            R request = moshi(new StoredImages(stored)).adapter(kind).fromJson(json);
            if (request == null) {
                throw new IOException("the stored request is null");
            }
            return request;
        } catch (IOException e) {
            throw new UncheckedIOException("a stored request could not be read", e);
        }
    }

    /** Returns the SHA-256 of a stored request, which distinguishes it from the requests of other jobs. */
    static String digest(String kind, String json) {
        byte[] bytes = (kind + "\n" + json).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(ImageStore.digest().digest(bytes));
    }

    private static Moshi moshi(StoredImages images) {
        return new Moshi.Builder().add(Image.class, images).build();
    }

    /** Returns the values of the JSON, with exact numbers. */
    static @Nullable Object values(String json) {
        try {
            return JsonValues.read(JsonReader.of(new Buffer().writeUtf8(json)));
        } catch (IOException e) {
            throw new UncheckedIOException("a stored request could not be read", e);
        }
    }
}
