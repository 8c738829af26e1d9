package io.github.kling4j.drills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with an edit of the description, in {@code edit.diff}, and what comes of it, in {@code expected.txt};
 * Java in it joins the client's own. Where it compiles, {@code requests.jsonl} may hold requests to be validated, each
 * after the name of its schema, or from images.
 */
record Drill(Path folder) {

    static Stream<Drill> all() throws IOException {
        try (Stream<Path> folders = Files.list(Repository.MODULE.resolve("src/test/resources/drills"))) {
            return folders.sorted().map(Drill::new).toList().stream();
        }
    }

    /** Returns the description with the edit. */
    String edited(String spec) {
        Path file = folder.resolve("edit.diff");
        try {
            return SpecEdit.parse(Standing.read(file)).apply(spec);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("edit " + file + ": " + e.getMessage(), e);
        }
    }

    /** Returns what is written by hand with such an edit. */
    List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    List<String> requests() {
        Path file = folder.resolve("requests.jsonl");
        return Files.exists(file) ? Standing.read(file).lines().toList() : List.of();
    }

    Path expected() {
        return folder.resolve("expected.txt");
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
