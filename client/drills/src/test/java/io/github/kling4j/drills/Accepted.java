package io.github.kling4j.drills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was last accepted: files that are kept beside what they speak of. */
final class Accepted {

    private final Path root;

    /** Below another folder than the repository, for tests. */
    Accepted(Path root) {
        this.root = root;
    }

    Moved movedTo(Standing built) {
        Map<String, PublicApi> apis = new LinkedHashMap<>();
        built.apis().keySet().forEach(file -> apis.put(file, PublicApi.parse(text(file))));
        return Moved.between(text(Standing.ACCEPTED_SPEC), apis, text(Standing.RULES).lines().toList(), built);
    }

    /** Accepts what was built, and tells of it in the changelog. */
    void accept(Standing built) throws IOException {
        Moved moved = movedTo(built);
        write(Standing.ACCEPTED_SPEC, built.spec());
        for (Map.Entry<String, PublicApi> api : built.apis().entrySet()) {
            write(api.getKey(), api.getValue().toString());
        }
        write(Standing.RULES, String.join("\n", built.ruleLines()) + "\n");
        if (!moved.isNothing()) {
            write("CHANGELOG.md", Changelog.with(text("CHANGELOG.md"), moved));
        }
    }

    private String text(String file) {
        Path path = root.resolve(file);
        return Files.exists(path) ? Standing.read(path) : "";
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
