package io.github.kling4j.cli.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of the tasks that were acknowledged. It is written before anything else is told of a task, so that one that
 * was paid for is found again even when nobody could read what was printed.
 *
 * @param file to which a line is added for each task; null when no directory is known
 */
public record TaskLog(@Nullable Path file) {

    /** Returns that in {@code XDG_STATE_HOME}, or else below the home directory. */
    public static TaskLog of(Map<String, String> environment) {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        String home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
        if (state.isBlank() && home.isBlank()) {
            return new TaskLog(null);
        }
        Path directory = state.isBlank() ? Path.of(home, ".local", "state") : Path.of(state);
        return new TaskLog(directory.resolve("kling").resolve("tasks.jsonl"));
    }

    /**
     * Adds a line, and waits until it is on the disk.
     *
     * @throws IOException when that is not possible
     */
    public void add(String task, String model, String baseUrl) throws IOException {
        if (file == null) {
            throw new IOException("neither XDG_STATE_HOME nor HOME is set");
        }
        Files.createDirectories(file.getParent());
        String line = new Json()
                .with("time", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .with("task", task)
                .with("model", model)
                .with("base_url", baseUrl)
                + "\n";
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
