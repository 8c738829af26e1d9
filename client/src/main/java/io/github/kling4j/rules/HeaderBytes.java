package io.github.kling4j.rules;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads big-endian numbers from a header, and never more bytes than the size of the file. */
final class HeaderBytes {

    private final InputStream content;
    private long left;

    HeaderBytes(InputStream content, long size) {
        this.content = content;
        this.left = size;
    }

    /**
     * Returns the next byte, from 0 to 255.
     *
     * @throws EOFException at the end of the file
     */
    int next() throws IOException {
        spend(1);
        int next = content.read();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }

    /** Returns the next two bytes as an unsigned number. */
    int nextTwo() throws IOException {
        return next() << 8 | next();
    }

    /** Returns the next four bytes as a signed number. */
    int nextFour() throws IOException {
        return nextTwo() << 16 | nextTwo();
    }

    /** Skips the given number of bytes without storing them; does nothing if it is negative. */
    void skip(int bytes) throws IOException {
        if (bytes > 0) {
            spend(bytes);
            content.skipNBytes(bytes);
        }
    }

    private void spend(int bytes) throws EOFException {
        left -= bytes;
        if (left < 0) {
            throw new EOFException();
        }
    }
}
