package io.github.kling4j.rules;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The size in the header of an image file. The pixels are never read.
 *
 * @param width in pixels, as stored: an orientation in the metadata does not change it
 * @param height in pixels, as stored
 */
record ImageHeader(int width, int height) {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /**
     * Returns a header.
     *
     * @throws BrokenHeader if one of the numbers is not positive, which neither format allows
     */
    static ImageHeader of(int width, int height) throws BrokenHeader {
        if (width <= 0 || height <= 0) {
            throw new BrokenHeader(
                    "has the " + (width <= 0 ? "width " + width : "height " + height) + " in its header");
        }
        return new ImageHeader(width, height);
    }

    /** Returns {@code PNG} or {@code JPEG} for a file with these first bytes; null for any other format. */
    static @Nullable String format(byte[] firstBytes) {
        if (beginsWith(PNG, firstBytes)) {
            return "PNG";
        }
        return beginsWith(JPEG, firstBytes) ? "JPEG" : null;
    }

    private static boolean beginsWith(byte[] signature, byte[] firstBytes) {
        int mismatch = Arrays.mismatch(signature, firstBytes);
        return mismatch < 0 || mismatch == signature.length;
    }

    /**
     * Reads the header in constant memory.
     *
     * @param format {@code PNG} or {@code JPEG}
     * @param size the size of the file in bytes, which limits the number of bytes read
     * @throws BrokenHeader if the header is damaged or cut off
     * @throws IOException if the content cannot be read
     */
    static ImageHeader read(String format, InputStream content, long size) throws IOException {
        HeaderBytes bytes = new HeaderBytes(content, size);
        try {
            return format.equals("PNG") ? PngHeader.read(bytes) : JpegHeader.read(bytes);
        } catch (EOFException cutOff) {
            throw new BrokenHeader("ends before its width and height");
        }
    }
}
