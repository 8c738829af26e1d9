package io.github.kling4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks a file that is larger than the memory of the process. */
class MemoryIT {

    @TempDir
    private Path directory;

    private Path lines() throws IOException {
        Path file = directory.resolve("requests.jsonl");
        try (Writer writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < 100_000; i++) {
                writer.write(
                        "{\"first_frame\": \"https://example.com/frames/" + i + ".png\", \"prompt\": \"The boats leave"
                                + " the harbour, the sun sets, and the water begins to glitter\", \"duration\": 5}\n");
            }
        }
        return file;
    }

    @Test
    void a_file_much_larger_than_the_memory_is_checked() throws IOException {
        Path file = lines();
        assertThat(Files.size(file)).isGreaterThan(10_000_000);

        try (Shell shell = new Shell(directory, Map.of("KLING_JAVA_OPTIONS", "-Xmx10m"))) {
            assertThat(shell.run("kling check " + file).output())
                    .isEqualTo("100000 requests for image-to-video, 0 invalid\n");
        }
    }
}
