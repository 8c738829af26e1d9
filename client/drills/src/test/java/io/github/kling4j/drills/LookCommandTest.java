package io.github.kling4j.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Writes the argument file for {@code openapi/Look.java}, which runs only this test in Maven. */
class LookCommandTest {

    @Test
    void the_argument_file_has_the_class_path_of_these_tests() throws IOException {
        Look.writeCommand();

        assertThat(Look.COMMAND).hasFileName("look");
        assertThat(Files.readAllLines(Look.COMMAND))
                .startsWith("-cp")
                .endsWith(Look.class.getName())
                .anyMatch(line ->
                        line.contains(Repository.of(Look.class).toString().replace("\\", "\\\\")));
    }
}
