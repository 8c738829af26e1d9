package io.github.kling4j.image;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import okio.BufferedSink;

/** Writes content as a JSON string of Base64, a slice at a time: the whole never stands in memory. */
final class Base64Slices {

    /** A multiple of 3, so that only the last slice is padded; encoded, it fills one segment of Okio's. */
    private static final int SLICE = 6 * 1024;

    private Base64Slices() {}

    static void write(InputStream content, JsonWriter writer) throws IOException {
        Base64.Encoder encoder = Base64.getEncoder();
        byte[] slice = new byte[SLICE];
        byte[] encoded = new byte[SLICE / 3 * 4];
        // The Base64 alphabet needs no escaping in JSON, so the value may go around the writer.
        try (BufferedSink json = writer.valueSink()) {
            json.writeByte('"');
            int read;
            while ((read = content.readNBytes(slice, 0, SLICE)) > 0) {
                byte[] full = read == SLICE ? slice : Arrays.copyOf(slice, read);
                json.write(encoded, 0, encoder.encode(full, encoded));
            }
            json.writeByte('"');
        }
    }
}
