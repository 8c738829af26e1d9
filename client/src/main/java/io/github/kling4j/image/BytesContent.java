package io.github.kling4j.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import okio.BufferedSink;

/** Bytes in memory, which nobody changes. */
final class BytesContent implements Content {

    private final byte[] bytes;

    BytesContent(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long length() {
        return Base64Slices.length(bytes.length);
    }

    @Override
    public void verify() {
        // Nobody else has them.
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        Base64Slices.write(new ByteArrayInputStream(bytes), bytes.length, sink);
    }
}
