package io.github.kling4j.image;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Reads a file and adds its name to the message of every exception. The message "Is a directory" alone would be unclear
 * in the exception of a network call.
 */
final class FileStream extends FilterInputStream {

    private final Path file;

    private FileStream(Path file, InputStream content) {
        super(content);
        this.file = file;
    }

    static InputStream open(Path file) throws IOException {
        attributes(file);
        try {
            return new FileStream(file, Files.newInputStream(file));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Returns the attributes of a regular file. Other files are rejected because opening them may block: a pipe waits
     * for a process that writes to it.
     */
    static BasicFileAttributes attributes(Path file) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        if (attributes.isRegularFile()) {
            return attributes;
        }
        throw unreadable(
                file,
                new IOException(attributes.isDirectory() ? "it is a directory" : "it is a pipe, a device or a socket"));
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        try {
            return super.skip(bytes);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static IOException unreadable(Path file, IOException cause) {
        return new IOException("the image file " + file + " cannot be read: " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "the file does not exist";
        }
        String reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }
}
