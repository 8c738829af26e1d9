package io.github.kling4j.cli.task;

import io.github.kling4j.cli.output.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a video goes. It is tried before anything is paid for: a file is written beside it and removed.
 *
 * @param output as given; null for a file named after the task, in the working directory
 * @param overwrite whether a file that is there is replaced
 */
public record Target(@Nullable Path output, boolean overwrite) {

    /** A disk that has less left would not take a video either. */
    private static final int TRIED = 1 << 20;

    static Target of(@Nullable String output, boolean overwrite) {
        if (output == null) {
            return new Target(null, overwrite);
        }
        if (output.isBlank()) {
            throw Failure.usage("-o: is empty; name a file, such as -o video.mp4");
        }
        try {
            return new Target(Path.of(output), overwrite);
        } catch (InvalidPathException e) {
            throw Failure.usage("-o " + output + ": cannot be the name of a file: " + e.getReason());
        }
    }

    /** Fails when a video could not be written here. */
    void requireWritable() {
        if (output == null) {
            requireWritable("the working directory", Path.of(""));
            return;
        }
        requireFree(output);
        Path directory = output.toAbsolutePath().getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw Failure.usage("-o " + output + ": there is no directory " + directory + "; create it first");
        }
        requireWritable("-o " + output, directory);
    }

    /**
     * Fails when a video could not be written into a directory.
     *
     * @param place what was written on the command line
     */
    public static void requireWritable(String place, Path directory) {
        Path trial = null;
        try {
            trial = Files.createTempFile(directory, ".kling-", ".part");
            fill(trial);
        } catch (IOException e) {
            throw Failure.usage(place + ": cannot be written: " + reason(e) + "; name another place");
        } finally {
            delete(trial);
        }
    }

    private void requireFree(Path file) {
        if (Files.isDirectory(file)) {
            throw Failure.usage(
                    "-o " + file + ": is a directory; name a file in it, such as -o " + file.resolve("video.mp4"));
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!overwrite) {
            throw Failure.usage("-o " + file + ": exists already; name another file, or add --overwrite");
        }
        if (!Files.isRegularFile(file)) {
            throw Failure.usage("-o " + file + ": is not a regular file; name another one");
        }
    }

    private static void fill(Path trial) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(trial, StandardOpenOption.WRITE)) {
            ByteBuffer nothing = ByteBuffer.allocate(TRIED);
            while (nothing.hasRemaining()) {
                channel.write(nothing);
            }
        }
    }

    private static String reason(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (fault instanceof FileSystemException system) {
            return system.getReason() == null ? "no file can be created there" : system.getReason();
        }
        return String.valueOf(fault.getMessage());
    }

    private static void delete(@Nullable Path trial) {
        try {
            if (trial != null) {
                Files.deleteIfExists(trial);
            }
        } catch (IOException e) {
            // An empty file is left, in a directory that fails.
        }
    }

    /** Returns the file of a video of a task: the second is {@code video-2.mp4}. */
    Path file(String task, int index) {
        Path first = output == null ? Path.of(fileName(task) + ".mp4") : output;
        if (index == 0) {
            return first;
        }
        String name = String.valueOf(first.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        return first.resolveSibling(stem + "-" + (index + 1) + ending);
    }

    /** An id comes from the service, and may hold anything. */
    private static String fileName(String task) {
        return task.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^\\.", "_");
    }
}
