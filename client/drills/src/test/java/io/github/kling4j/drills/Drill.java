package io.github.kling4j.drills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory with an edit of the description in {@code edit.diff} and the expected result in {@code expected.txt}.
 * Java files in it are added to the client's sources. If the edit compiles, {@code requests.jsonl} may contain requests
 * to be validated, each preceded by the name of its schema; the default is an image-to-video request.
 */
record Drill(Path folder) {

    static Stream<Drill> all() throws IOException {
        try (Stream<Path> folders = Files.list(Repository.MODULE.resolve("src/test/resources/drills"))) {
            return folders.sorted().map(Drill::new).toList().stream();
        }
    }

    /** Returns the edited description. */
    String edited(String spec) {
        Path file = folder.resolve("edit.diff");
        try {
            return SpecEdit.parse(Standing.read(file)).apply(spec);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("edit " + file + ": " + e.getMessage(), e);
        }
    }

    /** Returns the hand-written sources for the edit. */
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
