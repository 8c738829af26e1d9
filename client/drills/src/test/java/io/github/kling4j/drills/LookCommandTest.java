package io.github.kling4j.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What {@code openapi/Look.java} runs is written by this test, which that command asks of Maven alone. */
class LookCommandTest {

    @Test
    void theCommandHasTheClassPathOfTheseTests() throws IOException {
        Look.writeCommand();

        assertThat(Look.COMMAND).hasFileName("look");
        assertThat(Files.readAllLines(Look.COMMAND))
                .startsWith("-cp")
                .endsWith(Look.class.getName())
                .anyMatch(line ->
                        line.contains(Repository.of(Look.class).toString().replace("\\", "\\\\")));
    }
}
