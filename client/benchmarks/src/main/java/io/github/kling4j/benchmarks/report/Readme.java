package io.github.kling4j.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page with the results. Each part has a section between two marks, and a run writes only the sections of its parts.
 * The guide has the results of the Java version for which the project is compiled; each other version has a page of its
 * own.
 */
public final class Readme {

    private static final int COMPILED_FOR = 17;
    private static final Path GUIDE = Path.of("README.md");

    private final Path file;

    Readme(Path file) {
        this.file = file;
    }

    /** Returns the page of the running version, which is created if it does not exist. */
    public static Readme ofThisJava() throws IOException {
        int version = Runtime.version().feature();
        if (version == COMPILED_FOR) {
            return new Readme(GUIDE);
        }
        Path page = Path.of("JDK-" + version + ".md");
        if (!Files.exists(page)) {
            Files.writeString(page, """
                    # Benchmarks with JDK %d

                    The same tables as in [the guide to the benchmarks](README.md), which explains them, with JDK %d.
                    Compare the numbers within a table only: the machine is shared, and its speed changes.
                    """.formatted(version, version));
        }
        return new Readme(page);
    }

    /** Returns the file of a chart. */
    public static Path chart(String name) {
        int version = Runtime.version().feature();
        return Path.of("charts", (version == COMPILED_FOR ? "" : "jdk-" + version + "-") + name + ".svg");
    }

    /**
     * Replaces the content of a section. A page other than the guide gets the section if it does not have it.
     *
     * @throws IllegalStateException if the guide has no such section
     */
    public void write(String part, String content) throws IOException {
        String text = Files.readString(file);
        if (!file.equals(GUIDE) && !text.contains(begin(part))) {
            String heading = "\n" + heading(part) + "\n";
            text += (text.contains(heading) ? "" : heading) + "\n" + begin(part) + end(part) + "\n";
        }
        int start = startOf(part, text);
        Files.writeString(file, text.substring(0, start) + content + text.substring(text.indexOf(end(part), start)));
    }

    /** Returns the heading that a section has in the guide. */
    private static String heading(String part) throws IOException {
        String guide = Files.readString(GUIDE);
        int line = guide.lastIndexOf("\n## ", startOf(part, guide)) + 1;
        return guide.substring(line, guide.indexOf('\n', line));
    }

    private static int startOf(String part, String text) {
        int start = text.indexOf(begin(part));
        if (start < 0 || text.indexOf(end(part), start) < 0) {
            throw new IllegalStateException("no section " + begin(part).strip());
        }
        return start + begin(part).length();
    }

    private static String begin(String part) {
        return "<!-- " + part + " -->\n";
    }

    private static String end(String part) {
        return "<!-- end of " + part + " -->";
    }
}
