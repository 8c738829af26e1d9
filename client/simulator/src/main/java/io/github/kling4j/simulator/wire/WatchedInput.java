package io.github.kling4j.simulator.wire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes every byte that is read to a {@link HeadDetector}. */
final class WatchedInput extends FilterInputStream {

    private final HeadDetector heads;

    WatchedInput(InputStream in, HeadDetector heads) {
        super(in);
        this.heads = heads;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count > 0) {
            heads.received(bytes, offset, count);
        }
        return count;
    }
}
