package io.github.kling4j.simulator.rules;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Reads the size of a PNG or JPEG image from its first bytes, as defined by the two formats. */
final class ImageHeader {

    private static final long PNG_SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int IHDR_LENGTH = 13;
    private static final int IHDR = 0x49484452;
    /** The length of the signature and of the first chunk: its length, type, data and checksum. */
    private static final int PNG_HEADER = 8 + 4 + 4 + IHDR_LENGTH + 4;

    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int DNL = 0xdc;
    private static final int DHP = 0xde;
    /** The frame header of another format that begins like a JPEG. */
    private static final int JPEG_LS = 0xf7;
    /** Returned instead of a marker at the end of the file. */
    private static final int NONE = -1;

    private ImageHeader() {}

    /** Returns the size of a PNG or JPEG image; null for another format, or if the data contains no valid size. */
    static @Nullable PixelSize read(byte[] image) {
        ByteBuffer bytes = ByteBuffer.wrap(image);
        if (image.length >= PNG_HEADER && bytes.getLong(0) == PNG_SIGNATURE) {
            return png(bytes);
        }
        boolean jpeg = image.length > 3 && bytes.getShort(0) == (short) 0xffd8 && image[2] == (byte) 0xff;
        return jpeg ? jpeg(bytes.position(2)) : null;
    }

    private static @Nullable PixelSize png(ByteBuffer bytes) {
        if (bytes.getInt(8) != IHDR_LENGTH || bytes.getInt(12) != IHDR) {
            return null;
        }
        return size(bytes.getInt(16), bytes.getInt(20));
    }

    /** Reads markers up to a frame header, or up to the single header of an image with several resolutions. */
    private static @Nullable PixelSize jpeg(ByteBuffer bytes) {
        int marker;
        while ((marker = nextMarker(bytes)) != SOS && marker != EOI && marker != JPEG_LS && marker != NONE) {
            if (!hasSegment(marker)) {
                continue;
            }
            ByteBuffer segment = segment(bytes);
            if (isFrameHeader(marker) || marker == DHP) {
                return segment == null || segment.limit() < 5 ? null : frameSize(segment, bytes);
            }
        }
        return null;
    }

    /** The precision of a sample, then height and width. A height of 0 means that the height follows a scan. */
    private static @Nullable PixelSize frameSize(ByteBuffer segment, ByteBuffer rest) {
        int height = segment.getShort(1) & 0xffff;
        return size(segment.getShort(3) & 0xffff, height == 0 ? lines(rest) : height);
    }

    private static int lines(ByteBuffer bytes) {
        int marker;
        while ((marker = nextMarker(bytes)) != DNL) {
            if (marker == NONE || marker == EOI || hasSegment(marker) && segment(bytes) == null) {
                return 0;
            }
        }
        ByteBuffer segment = segment(bytes);
        return segment == null || segment.limit() != 2 ? 0 : segment.getShort(0) & 0xffff;
    }

    /** Skips bytes up to {@code ff} and a byte that is neither a fill byte nor escapes a sample. */
    private static int nextMarker(ByteBuffer bytes) {
        boolean escaped = false;
        while (bytes.hasRemaining()) {
            int next = bytes.get() & 0xff;
            if (escaped && next != 0 && next != 0xff) {
                return next;
            }
            escaped = next == 0xff;
        }
        return NONE;
    }

    /**
     * Returns the data after a segment's length; null if it is incomplete. A length less than 2, which is invalid,
     * counts as 2.
     */
    private static @Nullable ByteBuffer segment(ByteBuffer bytes) {
        if (bytes.remaining() < 2) {
            return null;
        }
        int length = Math.max(0, (bytes.getShort() & 0xffff) - 2);
        if (length > bytes.remaining()) {
            bytes.position(bytes.limit());
            return null;
        }
        ByteBuffer segment = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return segment;
    }

    /** Both formats require at least 1. The numbers of PNG have a sign bit, which must be 0. */
    private static @Nullable PixelSize size(int width, int height) {
        return width <= 0 || height <= 0 ? null : new PixelSize(width, height);
    }

    /** All markers except TEM, RST0 to RST7, SOI and EOI have a segment. */
    private static boolean hasSegment(int marker) {
        return marker != 0x01 && (marker < 0xd0 || marker > EOI);
    }

    /** SOF0 to SOF15, except DHT, JPG and DAC, whose codes lie between them. */
    private static boolean isFrameHeader(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }
}
