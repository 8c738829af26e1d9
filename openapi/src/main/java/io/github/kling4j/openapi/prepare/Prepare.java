package io.github.kling4j.openapi.prepare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The command that the build runs before OpenAPI Generator. Its arguments are pairs of files: an OpenAPI description
 * and an output file.
 */
public final class Prepare {

    private Prepare() {}

    public static void main(String[] files) throws IOException {
        if (files.length % 2 != 0) {
            throw new IllegalArgumentException(
                    files[files.length - 1] + " has no output file: name one after each description");
        }
        for (int i = 0; i < files.length; i += 2) {
            Path output = Path.of(files[i + 1]);
            Files.createDirectories(output.getParent());
            Files.writeString(output, Prepared.of(Files.readString(Path.of(files[i]))));
        }
    }
}
