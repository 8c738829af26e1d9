package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares texts with expected files; {@code -Dgolden.rewrite=true} rewrites the files. */
public final class Golden {

    /** The folder of the test resources, relative to the module in which the tests run. */
    public static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {}

    /** Fails unless a text equals the content of a file. */
    public static void compare(Path golden, String actual) throws IOException {
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertThat(actual)
                .as("%s; -Dgolden.rewrite=true writes it anew", golden)
                .isEqualTo(Files.readString(golden));
    }
}
