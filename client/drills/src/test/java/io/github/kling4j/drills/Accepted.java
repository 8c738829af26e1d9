package io.github.kling4j.drills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The last accepted state, in files next to the sources that they describe. */
final class Accepted {

    private final Path root;

    /** Creates an instance for another directory than the repository, for tests. */
    Accepted(Path root) {
        this.root = root;
    }

    Moved movedTo(Standing built) {
        return Moved.between(
                text(Standing.ACCEPTED_SPEC),
                apis(built),
                text(Standing.RULES).lines().toList(),
                built);
    }

    /**
     * Accepts the built state and adds the changes to the changelog.
     *
     * @return the changed files, and after the changelog its added and removed entries
     */
    List<String> accept(Standing built) throws IOException {
        Moved moved = movedTo(built);
        Moved back = moved.back(text(Standing.ACCEPTED_SPEC), apis(built), built);
        List<String> written = new ArrayList<>();
        write(Standing.ACCEPTED_SPEC, built.spec(), written);
        for (Map.Entry<String, PublicApi> api : built.apis().entrySet()) {
            write(api.getKey(), api.getValue().toString(), written);
        }
        write(Standing.RULES, String.join("\n", built.ruleLines()) + "\n", written);
        if (!moved.isNothing()) {
            String before = text("CHANGELOG.md");
            String after = Changelog.with(before, moved, back);
            write("CHANGELOG.md", after, written);
            after.lines()
                    .filter(line -> line.startsWith("- ") && before.lines().noneMatch(line::equals))
                    .forEach(line -> written.add("  added: " + line.substring(2)));
            before.lines()
                    .filter(line -> line.startsWith("- ") && after.lines().noneMatch(line::equals))
                    .forEach(line -> written.add("  removed: " + line.substring(2)));
        }
        return written;
    }

    private Map<String, PublicApi> apis(Standing built) {
        Map<String, PublicApi> apis = new LinkedHashMap<>();
        built.apis().keySet().forEach(file -> apis.put(file, PublicApi.parse(text(file))));
        return apis;
    }

    private String text(String file) {
        Path path = root.resolve(file);
        return Files.exists(path) ? Standing.read(path) : "";
    }

    private void write(String file, String text, List<String> written) throws IOException {
        if (text.equals(text(file))) {
            return;
        }
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
        written.add(file);
    }
}
