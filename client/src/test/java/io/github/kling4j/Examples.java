package io.github.kling4j;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okio.Buffer;
import okio.BufferedSource;

/** The example requests of the OpenAPI description, as the JSON of each property by its name. */
public final class Examples {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "..", "openapi", "examples");

    private Examples() {}

    /** Returns the names of the directories of valid requests. */
    static List<String> folders() {
        return files(FOLDER.resolve("request"))
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    /** Returns the valid requests in a directory, such as {@code text-to-video}. */
    static List<Map<String, String>> valid(String folder) {
        return files(FOLDER.resolve("request").resolve(folder))
                .map(Examples::text)
                .map(Examples::properties)
                .toList();
    }

    /** Returns all requests: the valid ones, and those that a schema refuses. */
    public static List<Map<String, String>> all() {
        return Stream.concat(
                        folders().stream().flatMap(folder -> valid(folder).stream()),
                        files(FOLDER.resolve("refused"))
                                .map(Examples::text)
                                .map(refused -> properties(refused).get("request"))
                                .map(Examples::properties))
                .toList();
    }

    /** Returns the JSON object with these properties. */
    public static String json(Map<String, String> properties) {
        return properties.entrySet().stream()
                .map(property -> '"' + property.getKey() + "\": " + property.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static Map<String, String> properties(String json) {
        Map<String, String> properties = new LinkedHashMap<>();
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json))) {
            reader.beginObject();
            while (reader.hasNext()) {
                String name = reader.nextName();
                try (BufferedSource value = reader.nextSource()) {
                    properties.put(name, value.readUtf8().strip());
                }
            }
            reader.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
        return properties;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
