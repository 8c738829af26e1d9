package io.github.kling4j.rules;

import java.io.IOException;

/** Reads the size of a PNG image, animated or not, from the first chunk, which must be {@code IHDR}. */
final class PngHeader {

    private static final int SIGNATURE = 8;
    private static final int LENGTH = 13;
    private static final int TYPE = 0x49484452;
    /** The total length of depth, colour type, compression, filter and interlace methods, and a checksum. */
    private static final int REST = 9;

    private PngHeader() {}

    /**
     * Reads the header.
     *
     * @throws BrokenHeader if it has no size
     */
    static ImageHeader read(HeaderBytes bytes) throws IOException {
        bytes.skip(SIGNATURE);
        if (bytes.nextFour() != LENGTH || bytes.nextFour() != TYPE) {
            throw new BrokenHeader("does not begin with an IHDR chunk of " + LENGTH + " bytes");
        }
        int width = bytes.nextFour();
        int height = bytes.nextFour();
        bytes.skip(REST);
        return ImageHeader.of(width, height);
    }
}
