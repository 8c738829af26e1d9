package io.github.kling4j.simulator.wire;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Notifies a {@link HeadDetector} when a response is written. */
final class WatchedOutput extends FilterOutputStream {

    private final HeadDetector heads;

    WatchedOutput(OutputStream out, HeadDetector heads) {
        super(out);
        this.heads = heads;
    }

    @Override
    public void write(int value) throws IOException {
        heads.answered();
        out.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        heads.answered();
        out.write(bytes, offset, length); // FilterOutputStream would write byte by byte.
    }
}
