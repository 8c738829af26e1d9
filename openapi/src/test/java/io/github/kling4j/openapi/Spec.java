package io.github.kling4j.openapi;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.kling4j.openapi.check.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the service, as a tree and as a validator. */
final class Spec {

    /** The directory of this module. */
    static final Path FOLDER = Path.of(System.getProperty("basedir", "."));

    private static final String NAME = "https://example.com/kling-v3.yaml";

    private final JsonNode tree;
    private final SchemaRegistry registry;

    private Spec(String text) {
        this.tree = new YAMLMapper().readTree(text);
        this.registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(NAME, text)));
    }

    /** Aborts the test if the description cannot be read: {@code CheckTest} reports this once for all tests. */
    static Spec read() throws IOException {
        String text = Files.readString(FOLDER.resolve("kling-v3.yaml"));
        assumeThat(Check.unreadable(text)).isEmpty();
        return new Spec(text);
    }

    JsonNode tree() {
        return tree;
    }

    /** Returns the errors of a value for the schema at a JSON Pointer, such as {@code /components/schemas/Shot}. */
    List<Error> errors(String pointer, JsonNode value) {
        return registry.getSchema(SchemaLocation.of(NAME + "#" + pointer)).validate(value);
    }

    /** Returns the files of a directory of examples, in the order of their names. */
    static List<Path> examples(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("examples").resolve(folder))) {
            return files.sorted().toList();
        }
    }

    /** Returns the content of a JSON file. */
    static JsonNode json(Path file) {
        return new JsonMapper().readTree(file);
    }
}
