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
 * Acknowledgements in files, which are there when the database is not: a line is written as soon as the client has read
 * an id. Each process has a file of its own in one directory and holds a lock on it. A file that nobody locks is of a
 * process that has ended.
 */
final class AcknowledgementLog implements AutoCloseable {

    private static final String OPEN = ".acks";
    private static final String READ = ".read";

    /** Files of this process: closing one that was opened a second time would end the lock of the first. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final Path file;
    private final RandomAccessFile open;
    private boolean torn;

    /** Takes the acknowledgements of a process that has ended. */
    interface Reader {
        void take(Acknowledgement acknowledgement);
    }

    AcknowledgementLog(Path directory) {
        try {
            this.directory = Files.createDirectories(directory).toRealPath();
            Path candidate = candidate(this.directory);
            RandomAccessFile locked = locked(candidate);
            while (!Files.exists(candidate)) {
                // Another process found it before it was locked, and took it for one that was abandoned.
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

    /** Not a channel: an interrupt of the writing thread would close it, and end the lock. */
    private static RandomAccessFile locked(Path file) throws IOException {
        RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw");
        opened.getChannel().lock();
        return opened;
    }

    /** Writes a line to the disk before it returns. */
    synchronized void write(Acknowledgement acknowledgement, Instant at) {
        // Part of a line may be there, where a write failed before.
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

    /** Reads the files of processes that have ended, and marks each as read when all of its lines were taken. */
    void readAbandoned(Reader reader) {
        // One thread at a time: a process can lock a file only once, and closing the file ends every lock on it.
        synchronized (OWN) {
            for (Path each : files(OPEN)) {
                if (!OWN.contains(each)) {
                    read(each, reader);
                }
            }
        }
    }

    /** Deletes files that were read and have not changed since a time. */
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
                return; // its process lives
            }
            lines(abandoned, channel).forEach(reader::take);
            Files.move(
                    abandoned,
                    abandoned.resolveSibling(abandoned.getFileName().toString().replace(OPEN, READ)));
        } catch (java.nio.file.NoSuchFileException e) {
            // Another process has read it meanwhile.
        } catch (IOException e) {
            Events.LOG.log(Level.WARNING, "the log of acknowledgements " + abandoned + " could not be read", e);
        }
    }

    /** A line that the end of its process or of the machine has cut off acknowledges nothing. */
    private static List<Acknowledgement> lines(Path file, FileChannel channel) throws IOException {
        List<Acknowledgement> read = new ArrayList<>();
        String text = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        for (String line : text.lines().filter(each -> !each.isEmpty()).toList()) {
            Acknowledgement acknowledgement = Acknowledgement.of(line);
            if (acknowledgement == null) {
                Events.LOG.log(
                        Level.WARNING,
                        "a line of the log of acknowledgements " + file + " is not whole: " + Text.of(line));
            } else {
                read.add(acknowledgement);
            }
        }
        return read;
    }

    /** Lets other processes read the file. */
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
