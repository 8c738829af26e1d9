package io.github.kling4j.drills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A state to compare: of the last acceptance, of the build, or of a drill.
 *
 * @param spec the description
 * @param apis the signatures of each module, by the file of the accepted signatures
 * @param rules the rules of the client
 */
record Standing(String spec, Map<String, PublicApi> apis, List<RuleText> rules) {

    static final String SPEC = "openapi/kling-v3.yaml";
    static final String ACCEPTED_SPEC = "openapi/accepted/kling-v3.yaml";
    static final String CLIENT = "client/api.txt";
    static final String RULES = "client/rules.txt";

    /** Reads the built state; each jar or directory of classes by the file of its accepted signatures. */
    static Standing ofBuild(Map<String, Path> modules) {
        Map<String, PublicApi> apis = new LinkedHashMap<>();
        modules.forEach((file, module) -> apis.put(file, PublicApi.ofModule(module)));
        return new Standing(read(Repository.at(SPEC)), apis, rules(modules.get(CLIENT)));
    }

    /** Reads the rules as data, from a jar or a directory of classes. */
    static List<RuleText> rules(Path client) {
        try {
            if (Files.isDirectory(client)) {
                return rulesBelow(client);
            }
            try (FileSystem jar = FileSystems.newFileSystem(client)) {
                return rulesBelow(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RuleText> rulesBelow(Path classes) throws IOException {
        Path folder = classes.resolve("META-INF").resolve("validation-rules");
        List<RuleText> rules = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            // The annotation processor also writes lists of the rule interfaces of a model.
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .forEach(file ->
                            rules.addAll(RuleText.parse(file.getFileName().toString(), read(file))));
        }
        return rules;
    }

    /** Returns the lines for the rules. */
    List<String> ruleLines() {
        return rules.stream().map(RuleText::toString).distinct().toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
