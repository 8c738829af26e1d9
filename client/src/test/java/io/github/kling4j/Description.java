package io.github.kling4j;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** The OpenAPI description from which the client was generated. */
public final class Description {

    private static final Path FILE = Path.of("target/prepared/kling-v3.json");

    private final Object tree;

    private Description(Object tree) {
        this.tree = tree;
    }

    public static Description read() {
        try (BufferedSource json = Okio.buffer(Okio.source(FILE));
                JsonReader reader = JsonReader.of(json)) {
            return new Description(reader.readJsonValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the names of the schemas. */
    public Set<String> schemas() {
        return names(at("components", "schemas"));
    }

    /** Returns the names of the properties of a schema; none for a schema that is not an object. */
    public Set<String> properties(String schema) {
        return names(at("components", "schemas", schema, "properties"));
    }

    /** Returns the description of a schema. */
    public String text(String schema) {
        return string(at("components", "schemas", schema, "description"));
    }

    /** Returns the description of a property. */
    public String text(String schema, String property) {
        return string(property(schema, property, "description"));
    }

    /** Returns whether a property is an image or a list of images. */
    public boolean isImage(String schema, String property) {
        return "image".equals(property(schema, property, "format"))
                || "image".equals(property(schema, property, "items", "format"));
    }

    /** Returns the name of the schema of the items of a list; the empty text for other properties. */
    public String itemSchema(String schema, String property) {
        return string(property(schema, property, "items", "$ref")).replaceFirst(".*/", "");
    }

    /** Returns the paths that accept tasks, without the slash at the start, in the order of the description. */
    List<String> submitPaths() {
        return names(at("paths")).stream()
                .filter(path -> at("paths", path, "post", "x-facade") != null)
                .map(path -> path.substring(1))
                .toList();
    }

    /** Returns the description of the body of the submission to a path. */
    String bodyText(String path) {
        return string(at("paths", "/" + path, "post", "requestBody", "description"));
    }

    /** Returns the description of the tag of the submission to a path. */
    String tagText(String path) {
        List<?> tags = (List<?>) at("paths", "/" + path, "post", "tags");
        return ((List<?>) at("tags"))
                .stream()
                        .map(tag -> (Map<?, ?>) tag)
                        .filter(tag -> tags.contains(tag.get("name")))
                        .map(tag -> string(tag.get("description")))
                        .collect(Collectors.joining(" "));
    }

    private @Nullable Object property(String schema, String property, String... names) {
        return at(at("components", "schemas", schema, "properties", property), names);
    }

    private @Nullable Object at(String... names) {
        return at(tree, names);
    }

    private static @Nullable Object at(@Nullable Object from, String... names) {
        Object found = from;
        for (String name : names) {
            found = found instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Set<String> names(@Nullable Object object) {
        return object == null ? Set.of() : ((Map<String, ?>) object).keySet();
    }

    private static String string(@Nullable Object value) {
        return value == null ? "" : ((String) value).strip();
    }
}
