package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void the_diagnostics_in_the_README_are_among_the_tested_ones() throws IOException {
        String bad = Files.readString(Golden.RESOURCES.resolve("bad/presence.txt"))
                + Files.readString(Golden.RESOURCES.resolve("bad/expressions.txt"));
        List<String> shown = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();

        assertThat(shown).hasSize(2).allSatisfy(mistake -> assertThat(bad).contains(mistake));
    }
}
