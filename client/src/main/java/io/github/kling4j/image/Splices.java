package io.github.kling4j.image;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import okio.BufferedSink;

/** Collects where in a JSON text images belong, instead of writing them. A tag of the writer. */
final class Splices {

    /**
     * One image.
     *
     * @param position of its Base64 in the JSON text
     */
    record Splice(long position, Content content) {}

    private final Buffer json;
    private final List<Splice> splices = new ArrayList<>();

    Splices(Buffer json) {
        this.json = json;
    }

    /** Writes an empty string, and notes that the image belongs between its quotes. */
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
