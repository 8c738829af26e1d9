package io.github.kling4j.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
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
    private final FileChannel channel;

    /** One line. */
    record Acknowledgement(String key, int attempt, String taskId) {}

    /** What takes the acknowledgements of a process that has ended. */
    interface Reader {
        void take(Acknowledgement acknowledgement);
    }

    AcknowledgementLog(Path directory) {
        try {
            this.directory = Files.createDirectories(directory).toRealPath();
            this.file = this.directory.resolve(UUID.randomUUID() + OPEN);
            OWN.add(file);
            this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            channel.lock();
        } catch (IOException e) {
            throw new UncheckedIOException("acknowledgements cannot be written to " + directory, e);
        }
    }

    /** Writes a line to the disk before it returns. */
    synchronized void write(Acknowledgement acknowledgement, Instant at) {
        String line = encoded(acknowledgement.key) + " " + acknowledgement.attempt + " "
                + encoded(acknowledgement.taskId) + " " + at + "\n";
        try {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException e) {
            Events.LOG.log(
                    Level.ERROR,
                    "the acknowledgement of job \"" + acknowledgement.key + "\" [task "
                            + Text.of(acknowledgement.taskId) + "] could not be written to " + file, e);
        }
    }

    /** Reads the files of processes that have ended, and marks each as read when all of its lines were taken. */
    void readAbandoned(Reader reader) {
        for (Path each : files(OPEN)) {
            if (!OWN.contains(each)) {
                read(each, reader);
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
        try (FileChannel channel =
                        FileChannel.open(abandoned, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return; // its process lives
            }
            lines(channel).forEach(reader::take);
            Files.move(abandoned, abandoned.resolveSibling(abandoned.getFileName().toString().replace(OPEN, READ)));
        } catch (java.nio.file.NoSuchFileException e) {
            // Another process has read it meanwhile.
        } catch (IOException e) {
            Events.LOG.log(Level.WARNING, "the log of acknowledgements " + abandoned + " could not be read", e);
        }
    }

    /** The last line may have been cut off by the end of its process, and then acknowledges nothing. */
    private static List<Acknowledgement> lines(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // until it is read
        }
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
        List<Acknowledgement> read = new ArrayList<>();
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
            String[] words = line.split(" ");
            read.add(new Acknowledgement(decoded(words[0]), Integer.parseInt(words[1]), decoded(words[2])));
        }
        return read;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Lets other processes read the file. */
    @Override
    public void close() {
        try {
            channel.close();
            OWN.remove(file);
        } catch (IOException e) {
            Events.LOG.log(Level.DEBUG, "a log of acknowledgements could not be closed", e);
        }
    }
}
