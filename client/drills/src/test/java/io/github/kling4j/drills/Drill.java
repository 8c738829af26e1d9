package io.github.kling4j.drills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with an edit of the description, in {@code edit.diff}, and what comes of it, in {@code expected.txt};
 * where it compiles, {@code requests.jsonl} may hold requests to be validated.
 */
record Drill(Path folder) {

    static Stream<Drill> all() throws IOException {
        try (Stream<Path> folders = Files.list(Repository.MODULE.resolve("src/test/resources/drills"))) {
            return folders.sorted().map(Drill::new).toList().stream();
        }
    }

    SpecEdit edit() {
        return SpecEdit.parse(Standing.read(folder.resolve("edit.diff")));
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
