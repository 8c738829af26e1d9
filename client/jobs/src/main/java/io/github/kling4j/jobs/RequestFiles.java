package io.github.kling4j.jobs;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.VideoRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A stored request whose images are in temporary files, so that sending them needs only a constant amount of memory.
 */
final class RequestFiles<R extends VideoRequest> implements AutoCloseable {

    private final R request;
    private final Map<String, Path> files;

    private RequestFiles(R request, Map<String, Path> files) {
        this.request = request;
        this.files = files;
    }

    /** Parses a stored request, and writes its images to temporary files. */
    static <R extends VideoRequest> RequestFiles<R> of(Database database, String json, Class<R> kind) {
        Map<String, Path> files = new HashMap<>();
        try {
            R request = StoredRequest.read(kind, json, sha256 -> Image.file(file(database, sha256, files)));
            return new RequestFiles<>(request, files);
        } catch (RuntimeException | Error e) {
            files.values().forEach(RequestFiles::delete);
            throw e;
        }
    }

    private static Path file(Database database, String sha256, Map<String, Path> files) {
        Path known = files.get(sha256);
        if (known != null) {
            return known;
        }
        Path file = temporary();
        files.put(sha256, file);
        return database.transaction(connection -> {
            ImageStore.write(connection, sha256, file);
            return file;
        });
    }

    R request() {
        return request;
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("kling-job", ".image");
        } catch (IOException e) {
            throw new UncheckedIOException("an image cannot be written to the directory for temporary files", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            Events.LOG.log(System.Logger.Level.DEBUG, "a temporary file could not be deleted", e);
        }
    }

    @Override
    public void close() {
        files.values().forEach(RequestFiles::delete);
    }
}
