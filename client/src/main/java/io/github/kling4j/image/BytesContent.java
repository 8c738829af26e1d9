package io.github.kling4j.image;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Bytes in memory, which nobody changes. */
final class BytesContent implements Content {

    private final byte[] bytes;

    BytesContent(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public void verify() {
        // Nobody else has them.
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
