package io.github.kling4j.image;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes in memory, in an array that is not shared. Not a record, because records compare arrays by identity. */
final class BytesSource implements ImageSource {

    private final byte[] bytes;

    BytesSource(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public @Nullable String text() {
        return null;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public Content content() {
        return new BytesContent(bytes);
    }

    @Override
    public String describe() {
        return bytes.length + " bytes";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BytesSource source && Arrays.equals(bytes, source.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
