package io.github.kling4j.jobs;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Logs the acknowledgements of tasks to files, because the database may be unavailable: a line is written as soon as
 * the client has read the id of a task from the response. Each process has its own file in the directory and holds a
 * lock on that file. A file without a lock belongs to a process that has ended.
 */
final class AcknowledgementLog implements AutoCloseable {

    private static final String OPEN = ".acks";
    private static final String READ = ".read";

    /** The open files of this process. Opening and closing such a file a second time would release its lock. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final Path file;
    private final RandomAccessFile open;
    private boolean torn;

    /** Receives the acknowledgements of a process that has ended. */
    interface Reader {
        void take(Acknowledgement acknowledgement);
    }

    AcknowledgementLog(Path directory) {
        try {
            this.directory = Files.createDirectories(directory).toRealPath();
            Path candidate = candidate(this.directory);
            RandomAccessFile locked = locked(candidate);
            while (!Files.exists(candidate)) {
                // Another process considered the file abandoned and renamed it before this process locked it.
                locked.close();
                OWN.remove(candidate);
                candidate = candidate(this.directory);
                locked = locked(candidate);
            }
            this.file = candidate;
            this.open = locked;
        } catch (IOException e) {
            throw new UncheckedIOException("acknowledgements cannot be written to " + directory, e);
        }
    }

    private static Path candidate(Path directory) {
        Path file = directory.resolve(UUID.randomUUID() + OPEN);
        OWN.add(file);
        return file;
    }

    /**
     * Opens and locks a file. Its channel is not used for writing, because an interrupt of the writing thread would
     * close the channel and release the lock.
     */
    private static RandomAccessFile locked(Path file) throws IOException {
        RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw");
        opened.getChannel().lock();
        return opened;
    }

    /** Writes a line and forces it to the disk before the method returns. A failure is only logged. */
    synchronized void write(Acknowledgement acknowledgement, Instant at) {
        // A failed write may have left an incomplete line.
        String line = (torn ? "\n" : "") + acknowledgement.line(at) + "\n";
        try {
            torn = true;
            open.write(line.getBytes(StandardCharsets.US_ASCII));
            open.getFD().sync();
            torn = false;
        } catch (IOException e) {
            Events.LOG.log(
                    Level.ERROR,
                    "the acknowledgement of job \"" + acknowledgement.key() + "\" [task "
                            + Text.of(acknowledgement.taskId()) + "] could not be written to " + file,
                    e);
        }
    }

    /**
     * Reads the files of processes that have ended, and marks each file as read after the reader has received all its
     * lines.
     */
    void readAbandoned(Reader reader) {
        // Only one thread at a time: a process can lock a file only once, and closing a file releases all its locks.
        synchronized (OWN) {
            for (Path each : files(OPEN)) {
                if (!OWN.contains(each)) {
                    read(each, reader);
                }
            }
        }
    }

    /** Deletes the files that were read and have not changed since the given time. */
    void deleteRead(Instant before) {
        for (Path each : files(READ)) {
            try {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(before)) {
                    Files.deleteIfExists(each);
                }
            } catch (IOException e) {
                Events.LOG.log(Level.DEBUG, "an old log of acknowledgements could not be deleted", e);
            }
        }
    }

    private List<Path> files(String ending) {
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(each -> each.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the logs of acknowledgements cannot be listed", e);
        }
    }

    private static void read(Path abandoned, Reader reader) {
        try (FileChannel channel = FileChannel.open(abandoned, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return; // its process is running
            }
            lines(abandoned, channel).forEach(reader::take);
            Files.move(
                    abandoned,
                    abandoned.resolveSibling(abandoned.getFileName().toString().replace(OPEN, READ)));
        } catch (java.nio.file.NoSuchFileException e) {
            // Another process has read and renamed the file in the meantime.
        } catch (IOException e) {
            Events.LOG.log(Level.WARNING, "the log of acknowledgements " + abandoned + " could not be read", e);
        }
    }

    /**
     * Parses the lines of a file. Lines that are incomplete, because the process or the machine failed, are only
     * logged.
     */
    private static List<Acknowledgement> lines(Path file, FileChannel channel) throws IOException {
        List<Acknowledgement> read = new ArrayList<>();
        String text = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        for (String line : text.lines().filter(each -> !each.isEmpty()).toList()) {
            Acknowledgement acknowledgement = Acknowledgement.of(line);
            if (acknowledgement == null) {
                Events.LOG.log(
                        Level.WARNING,
                        "a line of the log of acknowledgements " + file + " is incomplete: " + Text.of(line));
            } else {
                read.add(acknowledgement);
            }
        }
        return read;
    }

    /** Releases the file so that other processes can read it. */
    @Override
    public void close() {
        try {
            open.close();
            OWN.remove(file);
        } catch (IOException e) {
            Events.LOG.log(Level.DEBUG, "a log of acknowledgements could not be closed", e);
        }
    }
}
