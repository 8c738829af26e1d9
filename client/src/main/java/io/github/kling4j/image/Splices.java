package io.github.kling4j.image;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import okio.BufferedSink;

/**
 * Collects the positions of images in a JSON text instead of writing the images. It is attached to the JSON writer as a
 * tag.
 */
final class Splices {

    /**
     * One image.
     *
     * @param position the position in the JSON text at which the Base64 text of the image must be inserted
     */
    record Splice(long position, Content content) {}

    private final Buffer json;
    private final List<Splice> splices = new ArrayList<>();

    Splices(Buffer json) {
        this.json = json;
    }

    /** Writes an empty string and records the position between its quotes. */
    void add(Content content, JsonWriter writer) throws IOException {
        try (BufferedSink string = writer.valueSink()) {
            string.writeByte('"').flush();
            splices.add(new Splice(json.size(), content));
            string.writeByte('"');
        }
    }

    List<Splice> splices() {
        return splices;
    }
}
