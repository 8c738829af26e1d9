package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The description of the service passes every check. */
class CheckTest {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."));

    @Test
    void the_description_has_no_findings() throws IOException {
        assertThat(Check.findings(
                        Files.readString(FOLDER.resolve("kling-v3.yaml")),
                        Described.settings(Files.readString(FOLDER.resolve("templates/generator.yaml")))))
                .isEmpty();
    }
}
