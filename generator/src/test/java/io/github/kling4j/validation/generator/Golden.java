package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies of what is expected, as files; {@code -Dgolden.rewrite=true} writes them anew. */
public final class Golden {

    /** Where test resources are kept; the tests of this module run in its folder. */
    public static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {}

    /** Fails unless a text is what a file holds. */
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
