package io.github.kling4j.cli.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * The log of acknowledged tasks: {@code kling/tasks.jsonl} in the directory {@code XDG_STATE_HOME}, by default
 * {@code ~/.local/state}. A task is logged before its id is printed, so that a paid task can be found even if the
 * printed id was lost.
 *
 * @param environment the environment variables, which determine the location of the file
 */
public record TaskLog(Map<String, String> environment) {

    /**
     * Adds a line for a task and forces it to the disk.
     *
     * @throws IOException if the line cannot be written; the message contains the name of the file
     */
    public void add(String task, String model, String baseUrl) throws IOException {
        String file = file();
        try {
            append(Path.of(file), task, model, baseUrl);
        } catch (IOException | InvalidPathException e) {
            throw new IOException("the task is not recorded in " + file + ": " + e, e);
        }
    }

    /**
     * Returns the name of the file. This is a string, because with a locale without UTF-8, a {@code Path} cannot
     * represent a home directory such as {@code /home/josé}.
     */
    private String file() throws IOException {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        String home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
        if (state.isBlank() && home.isBlank()) {
            throw new IOException("the task is not recorded: neither XDG_STATE_HOME nor HOME is set");
        }
        return (state.isBlank() ? home + "/.local/state" : state) + "/kling/tasks.jsonl";
    }

    private static void append(Path file, String task, String model, String baseUrl) throws IOException {
        Files.createDirectories(file.getParent());
        String line = new Json()
                        .with(
                                "time",
                                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
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
