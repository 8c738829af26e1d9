package io.github.kling4j.image;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import io.github.kling4j.image.Splices.Splice;
import java.io.IOException;
import java.util.List;
import okio.Buffer;
import okio.BufferedSink;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a value that contains images. The images are read and encoded only during writing. The length is known in
 * advance, and memory use does not depend on the size of the images.
 *
 * <p>The state of the files is recorded at creation. A file whose size, modification time or identity has changed since
 * then is rejected, because it is not the file that was validated. The JSON may be written any number of times.
 */
public final class JsonWithImages {

    private final ByteString json;
    private final List<Splice> images;
    private final long length;

    private JsonWithImages(ByteString json, List<Splice> images) {
        this.json = json;
        this.images = images;
        this.length = json.size()
                + images.stream().mapToLong(image -> image.content().length()).sum();
    }

    /** Returns the JSON that an adapter writes for a value. */
    public static <T> JsonWithImages of(JsonAdapter<T> adapter, @Nullable T value) throws IOException {
        Buffer json = new Buffer();
        Splices splices = new Splices(json);
        JsonWriter writer = JsonWriter.of(json);
        writer.setTag(Splices.class, splices);
        adapter.toJson(writer, value);
        return new JsonWithImages(json.readByteString(), List.copyOf(splices.splices()));
    }

    /** Returns the number of bytes that {@link #writeTo} writes. */
    public long length() {
        return length;
    }

    /**
     * Checks that every image is unchanged since this instance was created.
     *
     * @throws IOException if a file has changed or cannot be read; the message contains its path
     */
    public void verify() throws IOException {
        for (Splice image : images) {
            image.content().verify();
        }
    }

    /**
     * Writes the JSON as UTF-8.
     *
     * @throws IOException if writing fails, or a file changes meanwhile or cannot be read; the JSON written so far is
     *     then incomplete
     */
    public void writeTo(BufferedSink sink) throws IOException {
        int written = 0;
        for (Splice image : images) {
            int position = (int) image.position();
            sink.write(json, written, position - written);
            image.content().writeTo(sink);
            written = position;
        }
        sink.write(json, written, json.size() - written);
    }

    /** Returns the length. The JSON is omitted because it may contain private data. */
    @Override
    public String toString() {
        return "JsonWithImages[" + length + " bytes]";
    }
}
