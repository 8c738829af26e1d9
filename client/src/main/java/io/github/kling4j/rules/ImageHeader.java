package io.github.kling4j.rules;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What the beginning of an image file says of it. The pixels are never read.
 *
 * @param width in pixels
 * @param height in pixels
 */
record ImageHeader(int width, int height) {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /**
     * Returns {@code PNG} or {@code JPEG}, told by the first bytes; null for anything else. The stream stands at its
     * beginning again.
     *
     * @throws IOException when the content cannot be read
     */
    static @Nullable String format(BufferedInputStream content) throws IOException {
        content.mark(PNG.length);
        byte[] signature = content.readNBytes(PNG.length);
        content.reset();
        if (Arrays.equals(signature, PNG)) {
            return "PNG";
        }
        return Arrays.mismatch(signature, JPEG) == JPEG.length ? "JPEG" : null;
    }

    /** Returns what the header says; null when it is damaged or cut off. */
    static @Nullable ImageHeader read(String format, InputStream content) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(content)) {
            reader.setInput(input, true, true);
            return new ImageHeader(reader.getWidth(0), reader.getHeight(0));
        } catch (IOException | RuntimeException e) {
            // Readers answer broken files with exceptions of many kinds.
            return null;
        } finally {
            reader.dispose();
        }
    }
}
