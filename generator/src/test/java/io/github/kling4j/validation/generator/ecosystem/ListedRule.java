package io.github.kling4j.validation.generator.ecosystem;

import io.github.kling4j.validation.generator.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A rule of the list.
 *
 * @param model the record that it checks
 * @param condition the expression
 */
record ListedRule(Class<?> model, String condition) {

    private static final Path FOLDER = Golden.RESOURCES.resolve("ecosystem");
    private static final Map<String, Class<?>> FILES = Map.of(
            "kubernetes.txt", Edge.class,
            "protovalidate.txt", Account.class,
            "kyverno.txt", Workload.class,
            "istio.txt", Mesh.class);

    /** Returns the rules of all files, in their order. */
    static List<ListedRule> all() throws IOException {
        List<ListedRule> rules = new ArrayList<>();
        for (String file : FILES.keySet().stream().sorted().toList()) {
            for (String line : Files.readAllLines(FOLDER.resolve(file))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int bar = line.indexOf(" | ");
                    rules.add(new ListedRule(model(FILES.get(file), line.substring(0, bar)), line.substring(bar + 3)));
                }
            }
        }
        return rules;
    }

    private static Class<?> model(Class<?> outer, String name) {
        return Stream.concat(Stream.of(outer), Arrays.stream(outer.getDeclaredClasses()))
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** Returns the rule as an annotation. */
    String annotation(int number) {
        return "@Rule(id = \"r%d\", message = \"m\", expr = \"%s\")"
                .formatted(number, condition.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    @Override
    public String toString() {
        return model.getSimpleName() + " | " + condition;
    }
}
