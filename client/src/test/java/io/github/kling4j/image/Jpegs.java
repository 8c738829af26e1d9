package io.github.kling4j.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Builds JPEG files from segments, for variants that the available encoders do not write. */
public final class Jpegs {

    /** The baseline frame header. */
    public static final int BASELINE = 0xc0;

    public static final int END = 0xd9;
    public static final int COMMENT = 0xfe;

    private Jpegs() {}

    /** Returns a file that begins like every JPEG file. */
    public static byte[] file(byte[]... parts) {
        return join(bytes(0xff, 0xd8), join(parts));
    }

    /** Returns a marker, the length of its segment, and the segment. */
    public static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return join(bytes(0xff, marker, length >> 8, length), content);
    }

    /** Returns a frame header with three components of 8 bits. */
    public static byte[] frame(int marker, int width, int height) {
        return frame(marker, 8, width, height, 3);
    }

    public static byte[] frame(int marker, int bits, int width, int height, int components) {
        byte[] content =
                Arrays.copyOf(bytes(bits, height >> 8, height, width >> 8, width, components), 6 + 3 * components);
        for (int i = 0; i < components; i++) {
            content[6 + 3 * i] = (byte) (i + 1);
            content[7 + 3 * i] = 0x11;
        }
        return segment(marker, content);
    }

    /** Returns a scan: its header, and samples with an escaped 0xff and a restart marker. */
    public static byte[] scan() {
        return join(segment(0xda, new byte[10]), bytes(1, 2, 0xff, 0, 3, 0xff, 0xd0, 4));
    }

    /** Returns one of several parts of a colour profile. */
    public static byte[] profile(int part, int parts, int size) {
        return segment(
                0xe2, join("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII), bytes(part, parts), new byte[size]));
    }

    /** Returns comments of exactly the given number of bytes, which must be a multiple of 1024. */
    public static byte[] comments(int size) {
        ByteArrayOutputStream comments = new ByteArrayOutputStream(size);
        for (int left = size; left > 0; left -= Math.min(left, 63 * 1024)) {
            comments.writeBytes(segment(COMMENT, new byte[Math.min(left, 63 * 1024) - 4]));
        }
        return comments.toByteArray();
    }

    public static byte[] bytes(int... numbers) {
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            bytes[i] = (byte) numbers[i];
        }
        return bytes;
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
