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
 * The file that a video becomes when it is whole. Until then the video is in a file beside it, whose name nobody else
 * uses.
 */
final class VideoTarget {

    private final Path given;
    private final boolean overwrite;
    /** The given path, or where a link of this name leads. */
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
     * Finds out whether a video may be written there, and writes nothing.
     *
     * @throws DownloadException that says why not
     */
    void prepare() {
        try {
            file = found();
            requireDirectory(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw refused(given + ": " + e, e);
        }
        // Without the target's name, which may be as long as a name can be.
        part = file.resolveSibling(UUID.randomUUID() + ".part");
    }

    private Path found() throws IOException {
        BasicFileAttributes existing = attributes(given);
        BasicFileAttributes name = attributes(given, LinkOption.NOFOLLOW_LINKS);
        if (name == null) {
            return given;
        }
        if (existing == null) {
            throw refused(given + " is a symbolic link that leads to no file; remove it first", null);
        }
        if (existing.isDirectory()) {
            throw refused(given + " is a directory: the target is a file in it", null);
        }
        if (!existing.isRegularFile()) {
            throw refused(given + " is a pipe, a device or a socket; a video is only written to a file", null);
        }
        if (!overwrite) {
            throw refused(
                    given + " exists already and is left as it is", new FileAlreadyExistsException(given.toString()));
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

    /** Returns null for what does not exist, or is not ours to see. */
    private static @Nullable BasicFileAttributes attributes(Path path, LinkOption... options) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, options);
        } catch (IOException e) {
            return null;
        }
    }

    /** Begins the file beside the target; what an earlier attempt left there is gone. */
    SeekableByteChannel open() throws IOException {
        Files.deleteIfExists(part);
        notePermissions();
        // What is replaced may be private; the new content must not be readable by more people meanwhile.
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
     * Gives the video the name of the target.
     *
     * @throws FileAlreadyExistsException when another has taken the name meanwhile, and it must not be overwritten
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
            throw new FileSystemException(file.toString(), null, "something else than a file has taken its name");
        }
        notePermissions();
        if (replaced != null) {
            replaced.applyTo(part);
        }
        move();
    }

    /** Links the file to the name in one step. It fails if the name exists, so two downloads cannot share it. */
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

    /** For file systems without hard links: an empty file keeps the name until the video takes its place. */
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

    /** Leaves nothing beside the target. */
    void discard() {
        try {
            if (!part.equals(given)) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // What led here is told already, and matters more than what is left over.
        }
    }
}
