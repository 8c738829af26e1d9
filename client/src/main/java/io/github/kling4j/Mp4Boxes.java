package io.github.kling4j;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * The top-level boxes of an MP4 file (ISO/IEC 14496-12), each of which begins with its length. If the length of the
 * file was not announced, they show whether the file is cut off.
 */
final class Mp4Boxes {

    private static final int FILE_TYPE = 0x66747970;
    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;

    private Mp4Boxes() {}

    /** Returns whether a file begins like an MP4 file and ends within a box. */
    static boolean areCutOff(SeekableByteChannel file) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(LONG_HEADER);
        long size = file.size();
        long begin = 0;
        while (begin < size) {
            read(header.clear(), file.position(begin));
            if (begin == 0 && (size < HEADER || header.getInt(4) != FILE_TYPE)) {
                return false;
            }
            long length = length(header, size - begin);
            if (length > size - begin) {
                return true;
            }
            begin += length;
        }
        return false;
    }

    /** Returns the length of a box; for an invalid length, the length of the rest of the file. */
    private static long length(ByteBuffer header, long rest) {
        if (rest < HEADER) {
            return HEADER;
        }
        long length = Integer.toUnsignedLong(header.getInt(0));
        if (length == 1) {
            long extended = rest < LONG_HEADER ? LONG_HEADER : header.getLong(HEADER);
            return extended < LONG_HEADER ? rest : extended;
        }
        return length < HEADER ? rest : length;
    }

    private static void read(ByteBuffer header, SeekableByteChannel file) throws IOException {
        while (header.hasRemaining() && file.read(header) >= 0) {
            // A channel may read fewer bytes than requested.
        }
    }
}
