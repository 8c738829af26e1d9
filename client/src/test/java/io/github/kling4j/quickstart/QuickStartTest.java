package io.github.kling4j.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickStartTest {

    private final PrintStream out = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setProperty("quick-start.directory", directory.toString());
    }

    @AfterEach
    void restore() {
        System.setOut(out);
        System.clearProperty("quick-start.directory");
    }

    @Test
    void the_quick_start_shows_violations_and_then_generates_a_video() throws IOException {
        QuickStart.main(new String[0]);

        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .contains(
                        "  last_frame: must be only the Base64 text: remove everything up to \"base64,\""
                                + " [image-no-data-prefix]",
                        "  multi_prompt: the shots last 6 s in total, but the video lasts 5 s; both must be equal"
                                + " [shot-durations-sum]",
                        "  multi_prompt[0].prompt: refers to <<<element_1>>>, but 0 elements are given"
                                + " [element-reference-exists]")
                .containsSubsequence("  pending", "  processing", "  succeeded", "  downloading");
        Path video = Path.of(lines.get(lines.size() - 1));
        assertThat(video).isAbsolute().hasParent(directory).hasExtension("mp4");
        assertThat(new String(Files.readAllBytes(video), 4, 4, StandardCharsets.US_ASCII))
                .isEqualTo("ftyp");
    }

    @Test
    void the_quick_start_can_be_repeated() throws IOException {
        QuickStart.main(new String[0]);
        QuickStart.main(new String[0]);

        try (var videos = Files.newDirectoryStream(directory, "*.mp4")) {
            assertThat(videos).hasSize(2);
        }
    }
}
