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
 * The JSON of a value, whose images are read, or copied, only while it is written: its length is known before,
 * and two images of 10 MB need no more memory than two of 10 KB.
 *
 * <p>Files are taken as they stand when this is made. One whose size or time of modification has changed since is
 * refused, because it is not what was checked. It may be written any number of times.
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

    /** Returns the JSON that an adapter makes of a value. */
    public static <T> JsonWithImages of(JsonAdapter<T> adapter, @Nullable T value) throws IOException {
        Buffer json = new Buffer();
        Splices splices = new Splices(json);
        JsonWriter writer = JsonWriter.of(json);
        writer.setTag(Splices.class, splices);
        adapter.toJson(writer, value);
        return new JsonWithImages(json.readByteString(), List.copyOf(splices.splices()));
    }

    /** Returns how many bytes {@link #writeTo} writes. */
    public long length() {
        return length;
    }

    /**
     * Finds out whether every image still stands as it did when this was made.
     *
     * @throws IOException that names the file which changed, or cannot be read
     */
    public void verify() throws IOException {
        for (Splice image : images) {
            image.content().verify();
        }
    }

    /**
     * Writes the JSON as UTF-8.
     *
     * @throws IOException when the sink takes no more, or a file cannot be read or changes meanwhile; what was written
     *     by then is no whole JSON
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

    /** Returns the length; the JSON may hold anything. */
    @Override
    public String toString() {
        return "JsonWithImages[" + length + " bytes]";
    }
}
