package io.github.kling4j.simulator.rules;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Reads the size of a PNG or JPEG from its first bytes, by the letter of the two formats. */
final class ImageHeader {

    private static final long PNG_SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int IHDR_LENGTH = 13;
    private static final int IHDR = 0x49484452;

    private ImageHeader() {
    }

    /** Null when it is neither format, or ends before it says its size. */
    static @Nullable PixelSize read(byte[] image) {
        ByteBuffer bytes = ByteBuffer.wrap(image);
        if (image.length >= 24 && bytes.getLong(0) == PNG_SIGNATURE) {
            return png(bytes);
        }
        boolean jpeg = image.length > 3 && bytes.getShort(0) == (short) 0xffd8 && image[2] == (byte) 0xff;
        return jpeg ? jpeg(bytes.position(2)) : null;
    }

    private static @Nullable PixelSize png(ByteBuffer bytes) {
        if (bytes.getInt(8) != IHDR_LENGTH || bytes.getInt(12) != IHDR) {
            return null;
        }
        return new PixelSize(Integer.toUnsignedLong(bytes.getInt(16)), Integer.toUnsignedLong(bytes.getInt(20)));
    }

    /** Goes from marker to marker until a frame header. */
    private static @Nullable PixelSize jpeg(ByteBuffer bytes) {
        while (bytes.remaining() >= 4) {
            if (bytes.get() != (byte) 0xff) {
                return null;
            }
            int marker = bytes.get() & 0xff;
            if (marker == 0xff) {
                bytes.position(bytes.position() - 1); // a fill byte: the marker is still to come
            } else if (hasSegment(marker)) {
                int start = bytes.position();
                int length = bytes.getShort(start) & 0xffff;
                if (length < 2 || length > bytes.remaining()) {
                    return null;
                }
                if (isFrameHeader(marker)) {
                    return length < 7 ? null : frameSize(bytes, start);
                }
                bytes.position(start + length);
            } else if (marker == 0xd9) {
                return null; // the image's end
            }
        }
        return null;
    }

    /** A segment's length, a sample's precision, then height and width. */
    private static PixelSize frameSize(ByteBuffer bytes, int start) {
        return new PixelSize(bytes.getShort(start + 5) & 0xffff, bytes.getShort(start + 3) & 0xffff);
    }

    /** All markers but TEM, RST0 to RST7, SOI and EOI. */
    private static boolean hasSegment(int marker) {
        return marker != 0x01 && (marker < 0xd0 || marker > 0xd9);
    }

    /** SOF0 to SOF15, between which DHT, JPG and DAC lie. */
    private static boolean isFrameHeader(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }
}
