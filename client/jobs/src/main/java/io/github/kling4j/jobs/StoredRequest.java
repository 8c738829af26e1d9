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
 * A request as JSON, in which the SHA-256 of each image replaces its content.
 *
 * @param images the images by their SHA-256
 */
record StoredRequest(String json, Map<String, Image> images) {

    /** Converts a request, and reads the bytes of each image once. */
    static <R extends VideoRequest> StoredRequest of(Class<R> kind, R request) {
        StoredImages images = new StoredImages(sha256 -> {
            throw new IllegalStateException("this adapter only writes requests");
        });
        String json = moshi(images).adapter(kind).toJson(request);
        return new StoredRequest(json, images.written());
    }

    /** Parses a stored request. The function {@code stored} returns the image with a SHA-256. */
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

    /** Returns the SHA-256 of a stored request and its kind. Different requests have different digests. */
    static String digest(String kind, String json) {
        byte[] bytes = (kind + "\n" + json).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(ImageStore.digest().digest(bytes));
    }

    private static Moshi moshi(StoredImages images) {
        return new Moshi.Builder().add(Image.class, images).build();
    }

    /**
     * Parses JSON into maps, lists, strings, booleans and exact numbers; returns null for the JSON value {@code null}.
     */
    static @Nullable Object values(String json) {
        try {
            return JsonValues.read(JsonReader.of(new Buffer().writeUtf8(json)));
        } catch (IOException e) {
            throw new UncheckedIOException("a stored request could not be read", e);
        }
    }
}
