package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a guide that a test generates: the lines from {@code <!-- name -->} to {@code <!-- end of name -->}.
 *
 * @param guide the file
 * @param name the name of the part
 */
public record GeneratedPart(Path guide, String name) {

    /**
     * Checks that the part has the expected content; {@code -Dgolden.rewrite=true} writes it first. A failure shows only
     * the lines that differ.
     */
    public void requireContent(String expected) throws IOException {
        String text = Files.readString(guide);
        String start = "<!-- " + name + " -->\n";
        String generated = text.substring(0, position(start, text) + start.length())
                + expected
                + text.substring(position("<!-- end of " + name + " -->\n", text));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(guide, generated);
        }
        assertThat(guide)
                .usingCharset(StandardCharsets.UTF_8)
                .as("the %s in %s; -Dgolden.rewrite=true writes this part again", name, guide)
                .hasContent(generated);
    }

    private int position(String line, String text) {
        int position = text.indexOf(line);
        assertThat(position).as("the position of %s in %s", line.strip(), guide).isNotNegative();
        return position;
    }
}
