package io.github.kling4j.image;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import okio.BufferedSink;

/** Writes content as Base64 in slices, so that memory use is constant. */
final class Base64Slices {

    /**
     * The number of bytes of a slice: a multiple of 3, so that only the last slice is padded. An encoded slice fills
     * one segment of Okio.
     */
    private static final int SLICE = 6 * 1024;

    private Base64Slices() {}

    /** Returns the number of Base64 characters for a number of bytes. */
    static long length(long bytes) {
        return (bytes + 2) / 3 * 4;
    }

    /**
     * Writes the Base64 text of exactly the given number of bytes, because the content length was already sent.
     *
     * @throws EOFException if the content is now shorter
     */
    static void write(InputStream content, long size, BufferedSink sink) throws IOException {
        Base64.Encoder encoder = Base64.getEncoder();
        byte[] slice = new byte[SLICE];
        byte[] encoded = new byte[SLICE / 3 * 4];
        long left = size;
        while (left > 0) {
            int read = content.readNBytes(slice, 0, (int) Math.min(SLICE, left));
            if (read == 0) {
                throw new EOFException(left + " bytes of the image are missing");
            }
            byte[] full = read == SLICE ? slice : Arrays.copyOf(slice, read);
            sink.write(encoded, 0, encoder.encode(full, encoded));
            left -= read;
        }
    }
}
