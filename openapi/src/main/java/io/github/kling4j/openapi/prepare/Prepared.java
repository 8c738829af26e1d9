package io.github.kling4j.openapi.prepare;

import io.github.kling4j.openapi.check.DescriptionTree;
import io.github.kling4j.openapi.check.Formats;
import io.github.kling4j.openapi.check.Kind;
import io.github.kling4j.openapi.check.Place;
import io.github.kling4j.openapi.check.Places;
import io.github.kling4j.openapi.check.Schemas;
import io.github.kling4j.openapi.check.Word;
import java.util.List;
import java.util.Set;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prepares an OpenAPI description for OpenAPI Generator. */
public final class Prepared {

    private static final Set<Kind> DOCUMENTED = Set.of(Kind.SCHEMA, Kind.OPERATION, Kind.PARAMETER);

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Prepared() {}

    /**
     * Returns an OpenAPI description as JSON, with additional extensions that contain texts in the form that Java
     * needs.
     *
     * @param text the description, in YAML
     * @return the JSON; the unchanged text if it cannot be read, so that the check reports the error
     */
    public static String of(String text) {
        JsonNode spec;
        try {
            spec = DescriptionTree.of(text);
        } catch (IllegalArgumentException e) {
            return text;
        }
        if (!spec.isObject()) {
            return text;
        }
        // In the tree, all aliases of a YAML anchor share one node, which would be escaped repeatedly. The copy has
        // separate nodes.
        JsonNode copy = spec.deepCopy();
        copy.path("x-facade-groups").forEach(group -> {
            if (group instanceof ObjectNode object) {
                documented(object);
            }
        });
        for (Place place : Places.of(copy)) {
            if (DOCUMENTED.contains(place.kind()) && place.node() instanceof ObjectNode object) {
                documented(object);
                if (place.kind() == Kind.OPERATION) {
                    operation(spec, object);
                } else if (place.kind() == Kind.SCHEMA) {
                    schema(spec, object);
                }
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(copy) + "\n";
    }

    private static void documented(ObjectNode object) {
        if (object.path("description").isString()) {
            object.put("description", JavadocText.of(object.path("description").asString()));
        }
    }

    private static void operation(JsonNode spec, ObjectNode operation) {
        if (operation.path("summary").isString()) {
            operation.put(
                    "x-java-summary", JavadocText.of(operation.path("summary").asString()));
        }
        String name = operation.path("tags").path(0).asString("");
        spec.path("tags")
                .valueStream()
                .filter(tag -> tag.path("name").asString("").equals(name)
                        && tag.path("description").isString())
                .forEach(tag -> operation.put(
                        "x-java-tag", JavadocText.of(tag.path("description").asString())));
    }

    private static void schema(JsonNode spec, ObjectNode schema) {
        // The generator would name a nested schema after its title, and would map some formats to Java types other than
        // String.
        schema.remove("title");
        if (Formats.OF_TEXTS.contains(schema.path("format").asString(""))) {
            schema.remove("format");
        }
        if (schema.path("pattern").isString()) {
            // A JSON Schema pattern may match anywhere in the text; a Jakarta Validation pattern must match the whole
            // text.
            String java = EcmaPattern.toJava(schema.path("pattern").asString());
            schema.put("x-java-pattern", JavaLiteral.of("(?s).*(?:" + java + ").*"));
        }
        if (schema.has("default")) {
            defaultOf(spec, schema);
        }
        imports(spec, schema);
        // The templates report an enumeration of numbers, with the name of the property.
        if (schema.has("enum")
                && schema.path("enum").valueStream().allMatch(word -> word.isString() || word.isNull())) {
            words(Word.of(schema), schema.putArray("x-java-words"));
        }
    }

    private static void defaultOf(JsonNode spec, ObjectNode schema) {
        JsonNode value = schema.path("default");
        String java = JavaDefault.of(spec, schema, value);
        if (java.isEmpty()) {
            return;
        }
        schema.put("x-java-default", java);
        if (value.isString()) {
            schema.put("x-java-default-text", java);
        }
        String code = value.isString() ? java : value.toString();
        if (!value.isArray() && JavadocText.fitsInTag(code)) {
            schema.put("x-java-default-code", code);
        }
    }

    /**
     * Marks a class for the imports that its properties need. The templates process properties one by one, and would
     * repeat an import for each property.
     */
    private static void imports(JsonNode spec, ObjectNode schema) {
        for (JsonNode property : schema.path("properties")) {
            JsonNode resolved = Schemas.resolved(spec, property);
            if (resolved.path("x-urls").asBoolean(false)) {
                schema.put("x-java-urls", true);
            }
            JsonNode value = property.has("default") ? property.path("default") : resolved.path("default");
            if (value.isArray() && JavaDefault.of(spec, property, value).isEmpty()) {
                schema.put("x-java-lists-of-words", true);
            }
        }
    }

    private static void words(List<Word> words, ArrayNode array) {
        for (Word word : words) {
            String literal = JavaLiteral.of(word.text());
            ObjectNode object =
                    array.addObject().put("constant", word.constant()).put("literal", literal);
            if (!word.description().isEmpty()) {
                object.put("doc", JavadocText.of(word.description()));
            } else if (!JavadocText.fitsInTag(literal)) {
                object.put("doc", "The word of this name.");
            }
        }
    }
}
