package io.github.kling4j.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The guide, whose sections between two marks each belong to one part: a run writes the sections of its parts only. */
public final class Readme {

    private final Path file;

    public Readme(Path file) {
        this.file = file;
    }

    /**
     * Writes one section anew.
     *
     * @throws IllegalStateException when the guide has no such section
     */
    public void write(String part, String section) throws IOException {
        String text = Files.readString(file);
        String begin = "<!-- " + part + " -->\n";
        int start = text.indexOf(begin) + begin.length();
        int end = text.indexOf("<!-- end of " + part + " -->", start);
        if (start < begin.length() || end < 0) {
            throw new IllegalStateException(file + " has no section " + begin.strip());
        }
        Files.writeString(file, text.substring(0, start) + section + text.substring(end));
    }
}
