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
 * The file to which a video is written. Before anything is billed, {@link #requireWritable} checks that the video can
 * be saved: it writes a temporary file to the directory and deletes it.
 *
 * @param output the value of the option {@code -o}; null for a file named after the task, in the working directory
 * @param overwrite whether an existing file is replaced
 */
public record Target(@Nullable Path output, boolean overwrite) {

    /** The size of the temporary file in bytes. A disk with less free space cannot store a video either. */
    private static final int TRIED = 1 << 20;

    static Target of(@Nullable String output, boolean overwrite) {
        if (output == null) {
            return new Target(null, overwrite);
        }
        if (output.isBlank()) {
            throw Failure.usage("-o: is empty; write the name of a file, such as -o video.mp4");
        }
        try {
            return new Target(Path.of(output), overwrite);
        } catch (InvalidPathException e) {
            throw Failure.usage("-o " + output + ": cannot be the name of a file: " + e.getReason());
        }
    }

    /** Throws a failure if a video cannot be written to this file. */
    void requireWritable() {
        if (output == null) {
            requireWritable("the working directory", Path.of(""));
            return;
        }
        requireFree(output);
        Path directory = output.toAbsolutePath().getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw Failure.usage("-o " + output + ": the directory " + directory + " does not exist; create it first");
        }
        requireWritable("-o " + output, directory);
    }

    /**
     * Throws a failure if a video cannot be written to a directory.
     *
     * @param place the option and its value, for messages
     */
    public static void requireWritable(String place, Path directory) {
        Path trial = null;
        try {
            trial = Files.createTempFile(directory, ".kling-", ".part");
            fill(trial);
        } catch (IOException e) {
            throw Failure.usage(place + ": cannot be written: " + reason(e) + "; write another name");
        } finally {
            delete(trial);
        }
    }

    private void requireFree(Path file) {
        if (Files.isDirectory(file)) {
            throw Failure.usage("-o " + file + ": is a directory; write the name of a file in it, such as -o "
                    + file.resolve("video.mp4"));
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!overwrite) {
            throw Failure.usage("-o " + file + ": already exists; write another name, or add --overwrite");
        }
        if (!Files.isRegularFile(file)) {
            throw Failure.usage("-o " + file + ": is not a regular file; write another name");
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
            return system.getReason() == null ? "a file cannot be created there" : system.getReason();
        }
        return String.valueOf(fault.getMessage());
    }

    private static void delete(@Nullable Path trial) {
        try {
            if (trial != null) {
                Files.deleteIfExists(trial);
            }
        } catch (IOException e) {
            // The temporary file remains. The check of the directory has already succeeded or failed.
        }
    }

    /**
     * Returns the file for a video of a task. If the first video is {@code video.mp4}, the second is
     * {@code video-2.mp4}.
     *
     * @param index the index of the video, from 0
     */
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

    /**
     * Returns a name for a file from the id of a task. The id comes from the service and may contain any characters, so
     * special characters are replaced.
     */
    private static String fileName(String task) {
        return task.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^\\.", "_");
    }
}
