package io.github.kling4j.rules;

import java.io.EOFException;
import java.io.IOException;

/**
 * Reads the size of a JPEG image as specified in ITU-T T.81. All encoding processes are supported. Segments are skipped
 * by their length, so thumbnails and colour profiles in them are not examined. Errors that decoders tolerate, such as
 * bytes between two segments, are tolerated here too.
 */
final class JpegHeader {

    private static final int START_OF_IMAGE = 0xd8;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final int DEFINE_NUMBER_OF_LINES = 0xdc;
    /**
     * The header of an image in several resolutions: it has the form of a frame header and the size of the whole image.
     */
    private static final int DEFINE_HIERARCHICAL_PROGRESSION = 0xde;

    private static final int FRAME_OF_JPEG_LS = 0xf7;

    private final HeaderBytes bytes;

    private JpegHeader(HeaderBytes bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads the header.
     *
     * @throws BrokenHeader if it has no size
     */
    static ImageHeader read(HeaderBytes bytes) throws IOException {
        return new JpegHeader(bytes).size();
    }

    private ImageHeader size() throws IOException {
        int marker = marker();
        while (!isFrameHeader(marker)) {
            switch (marker) {
                case START_OF_SCAN -> throw new BrokenHeader("a scan (SOS) comes before the frame header (SOF)");
                case END_OF_IMAGE -> throw new BrokenHeader("the image ends (EOI) before a frame header (SOF)");
                case FRAME_OF_JPEG_LS -> throw new BrokenHeader("the frame header is that of JPEG-LS");
                default -> skipSegment(marker);
            }
            marker = marker();
        }
        int length = bytes.nextTwo();
        if (length < 7) {
            throw new BrokenHeader("the frame header is too short to hold a width and a height");
        }
        bytes.skip(1); // bits of a sample
        int height = bytes.nextTwo();
        int width = bytes.nextTwo();
        bytes.skip(length - 7);
        return ImageHeader.of(width, height == 0 ? lines() : height);
    }

    /** Returns the height after the scan of an image whose frame header has the height 0. */
    private int lines() throws IOException {
        try {
            int marker = marker();
            while (marker != DEFINE_NUMBER_OF_LINES && marker != END_OF_IMAGE) {
                skipSegment(marker);
                marker = marker();
            }
            if (marker == DEFINE_NUMBER_OF_LINES && bytes.nextTwo() == 4) {
                return bytes.nextTwo();
            }
        } catch (EOFException e) {
            // Treated like a proper end.
        }
        throw new BrokenHeader("the frame header has the height 0, and no DNL segment has the height");
    }

    /** Skips everything up to the next marker, including fill bytes, and returns the marker. */
    private int marker() throws IOException {
        int marker;
        do {
            while (bytes.next() != 0xff) {
                // Samples, or bytes outside of segments.
            }
            do {
                marker = bytes.next();
            } while (marker == 0xff);
            // 0xff followed by 0 is a sample.
        } while (marker == 0);
        return marker;
    }

    /**
     * Skips the segment of a marker. A length less than 2, the size of the length field itself, is invalid but
     * tolerated.
     */
    private void skipSegment(int marker) throws IOException {
        if (!standsAlone(marker)) {
            bytes.skip(bytes.nextTwo() - 2);
        }
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || isRestart(marker) || marker == START_OF_IMAGE || marker == END_OF_IMAGE;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xd0 && marker <= 0xd7;
    }

    /** SOF0 to SOF15, without the table markers (DHT, DAC) and the reserved marker (JPG) in this range. */
    private static boolean isFrameHeader(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc
                || marker == DEFINE_HIERARCHICAL_PROGRESSION;
    }
}
