package io.github.kling4j;

import io.github.kling4j.error.DownloadException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The target file of a download. Until the video is complete, it is written to a temporary file with a unique name in
 * the same directory.
 */
final class VideoTarget {

    private final Path given;
    private final boolean overwrite;
    /** The given path or, if it is a symbolic link, the target of the link. */
    private Path file;

    private Path part;
    private @Nullable FilePermissions replaced;

    VideoTarget(Path given, boolean overwrite) {
        this.given = given;
        this.overwrite = overwrite;
        this.file = given;
        this.part = given;
    }

    Path path() {
        return given;
    }

    /**
     * Checks that a video can be written to the target, without writing anything.
     *
     * @throws DownloadException if a video cannot be written; the message contains the reason
     */
    void prepare() {
        try {
            file = found();
            requireDirectory(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw refused(given + ": " + e, e);
        }
        // The name does not contain the name of the target, which may have the maximum length already.
        part = file.resolveSibling(UUID.randomUUID() + ".part");
    }

    private Path found() throws IOException {
        BasicFileAttributes existing = attributes(given);
        BasicFileAttributes name = attributes(given, LinkOption.NOFOLLOW_LINKS);
        if (name == null) {
            return given;
        }
        if (existing == null) {
            throw refused(given + " is a symbolic link to a file that does not exist; remove it first", null);
        }
        if (existing.isDirectory()) {
            throw refused(given + " is a directory: write a file in it", null);
        }
        if (!existing.isRegularFile()) {
            throw refused(
                    given + " is a pipe, a device or a socket; videos can be written only to regular files", null);
        }
        if (!overwrite) {
            throw refused(
                    given + " already exists and was not overwritten",
                    new FileAlreadyExistsException(given.toString()));
        }
        return name.isSymbolicLink() ? given.toRealPath() : given;
    }

    private void requireDirectory(@Nullable Path directory) {
        if (directory != null && !Files.isDirectory(directory)) {
            throw Files.exists(directory)
                    ? refused(
                            given + " cannot be written: " + directory + " is not a directory",
                            new NotDirectoryException(directory.toString()))
                    : refused(
                            given + " cannot be written: the directory " + directory
                                    + " does not exist; create it first",
                            new NoSuchFileException(directory.toString()));
        }
    }

    private static DownloadException refused(String why, @Nullable Throwable cause) {
        return new DownloadException(why, cause, null);
    }

    /** Returns the attributes of a file; null if the file does not exist or its attributes are not accessible. */
    private static @Nullable BasicFileAttributes attributes(Path path, LinkOption... options) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, options);
        } catch (IOException e) {
            return null;
        }
    }

    /** Creates and opens the temporary file, after it has deleted the temporary file of an earlier attempt. */
    SeekableByteChannel open() throws IOException {
        Files.deleteIfExists(part);
        notePermissions();
        // The replaced file may be private, and the new content must not be readable by more users in the meantime.
        FileAttribute<?>[] attributes = replaced == null
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                };
        return Files.newByteChannel(
                part,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.READ),
                attributes);
    }

    private void notePermissions() throws IOException {
        FilePermissions permissions = overwrite ? FilePermissions.of(file) : null;
        if (permissions != null) {
            replaced = permissions;
        }
    }

    /**
     * Renames the temporary file to the target, and returns the given path.
     *
     * @throws FileAlreadyExistsException if another process created the target in the meantime and it must not be
     *     overwritten
     */
    Path complete() throws IOException {
        if (overwrite) {
            replace();
        } else {
            create();
        }
        return given;
    }

    private void replace() throws IOException {
        BasicFileAttributes existing = attributes(file, LinkOption.NOFOLLOW_LINKS);
        if (existing != null && !existing.isRegularFile()) {
            throw new FileSystemException(
                    file.toString(),
                    null,
                    "the target was replaced with a link, a directory or a special file during the download");
        }
        notePermissions();
        if (replaced != null) {
            replaced.applyTo(part);
        }
        move();
    }

    /**
     * Creates the target as a hard link to the temporary file, in one step. This fails if the target exists, so two
     * downloads cannot share a target.
     */
    private void create() throws IOException {
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            createWithoutLink();
            return;
        }
        discard();
    }

    /**
     * Creates the target on a file system without hard links: an empty file reserves the name until the video replaces
     * it.
     */
    private void createWithoutLink() throws IOException {
        Files.createFile(file);
        try {
            move();
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private void move() throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes the temporary file. */
    void discard() {
        try {
            if (!part.equals(given)) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // The failure of the download is already reported and more important than a remaining temporary file.
        }
    }
}
