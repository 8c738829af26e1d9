package io.github.kling4j.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import okio.BufferedSink;

/** The content of an image in memory, which does not change. */
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
        // The array was copied and cannot change.
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        Base64Slices.write(new ByteArrayInputStream(bytes), bytes.length, sink);
    }
}
