package io.github.kling4j.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An image in a file, which is read again for each use. */
record FileSource(Path file) implements ImageSource {

    FileSource {
        Objects.requireNonNull(file, "file");
    }

    @Override
    public @Nullable String text() {
        return null;
    }

    @Override
    public long size() throws IOException {
        return FileStream.attributes(file).size();
    }

    @Override
    public InputStream open() throws IOException {
        return FileStream.open(file);
    }

    @Override
    public Content content() {
        return FileContent.now(file);
    }

    @Override
    public String describe() {
        Path name = file.getFileName();
        return "file " + (name == null ? file : name);
    }
}
