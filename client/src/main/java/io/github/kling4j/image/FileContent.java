package io.github.kling4j.image;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * The state of a file at one point in time.
 *
 * @param changed the time of the last modification; null if the file was not readable
 * @param identity distinguishes the file from another file with the same name; null if the file system does not support
 *     it
 */
record FileContent(
        Path file,
        long size,
        @Nullable FileTime changed,
        @Nullable Object identity) implements Content {

    static FileContent now(Path file) {
        try {
            BasicFileAttributes attributes = FileStream.attributes(file);
            return new FileContent(file, attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
        } catch (IOException e) {
            return new FileContent(file, 0, null, null);
        }
    }

    @Override
    public long length() {
        return Base64Slices.length(size);
    }

    @Override
    public void verify() throws IOException {
        FileStream.open(file).close();
        if (!now(file).equals(this)) {
            throw new IOException("the image file " + file + " changed after it was checked: submit the request again");
        }
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        try (InputStream content = FileStream.open(file)) {
            Base64Slices.write(content, size, sink);
        } catch (EOFException e) {
            throw new IOException(
                    "the image file " + file + " became shorter while it was sent: submit the request again", e);
        }
        verify();
    }
}
