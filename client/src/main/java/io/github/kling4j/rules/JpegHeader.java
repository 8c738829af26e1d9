package io.github.kling4j.rules;

import java.io.EOFException;
import java.io.IOException;

/**
 * Finds the size of a JPEG image as ITU-T T.81 describes it, whichever process encoded it. Segments are passed over by
 * their length, so that neither a thumbnail nor a colour profile in them is looked at. Where decoders overlook a
 * mistake, such as bytes between two segments, this does too.
 */
final class JpegHeader {

    private static final int START_OF_IMAGE = 0xd8;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final int DEFINE_NUMBER_OF_LINES = 0xdc;
    /** Of an image in several resolutions; it has the form of a frame header, and the size of the whole image. */
    private static final int DEFINE_HIERARCHICAL_PROGRESSION = 0xde;

    private static final int FRAME_OF_JPEG_LS = 0xf7;

    private final HeaderBytes bytes;

    private JpegHeader(HeaderBytes bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads the header.
     *
     * @throws BrokenHeader when it has no size
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

    /** Returns the height that follows a scan, of an image with the height 0 in its frame header. */
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
            // As if it ended properly.
        }
        throw new BrokenHeader("the frame header has the height 0, and no DNL segment has the height");
    }

    /** Passes over everything up to the next marker, and over the bytes that may fill up to it. */
    private int marker() throws IOException {
        int marker;
        do {
            while (bytes.next() != 0xff) {
                // Samples, or bytes that belong to no segment.
            }
            do {
                marker = bytes.next();
            } while (marker == 0xff);
            // After 0xff, a 0 makes it a sample.
        } while (marker == 0);
        return marker;
    }

    /** Passes over what belongs to a marker. A length below its own two bytes is overlooked. */
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

    /** From SOF0 to SOF15, with tables (DHT, DAC) and a reserved marker (JPG) among them. */
    private static boolean isFrameHeader(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc
                || marker == DEFINE_HIERARCHICAL_PROGRESSION;
    }
}
