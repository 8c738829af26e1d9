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

/** A description as OpenAPI Generator is given it. */
public final class Prepared {

    private static final Set<Kind> DOCUMENTED = Set.of(Kind.SCHEMA, Kind.OPERATION, Kind.PARAMETER);

    /** Formats whose values have a type of their own in Java. */
    private static final Set<String> OF_THEIR_OWN = Set.of("image", "date-time");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Prepared() {}

    /**
     * Returns a description with its texts as Java has them, as JSON.
     *
     * @return the text itself when it cannot be read, so that the check is what says so
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
        // A copy, because an alias is the same node at several places.
        JsonNode copy = spec.deepCopy();
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
            operation.put("x-java-summary", JavadocText.of(operation.path("summary").asString()));
        }
        String name = operation.path("tags").path(0).asString("");
        spec.path("tags").valueStream()
                .filter(tag -> tag.path("name").asString("").equals(name) && tag.path("description").isString())
                .forEach(tag -> operation.put("x-java-tag", JavadocText.of(tag.path("description").asString())));
    }

    private static void schema(JsonNode spec, ObjectNode schema) {
        // The generator would name a schema within another after its title, and has types of its own for some formats.
        schema.remove("title");
        if (Formats.OF_TEXTS.contains(schema.path("format").asString(""))) {
            schema.remove("format");
        }
        if (schema.path("pattern").isString()) {
            // A pattern of JSON Schema may match anywhere in the text, one of Jakarta Validation matches the whole.
            schema.put("x-java-pattern", JavaLiteral.of("(?s).*(?:" + EcmaPattern.toJava(schema.path("pattern").asString()) + ").*"));
        }
        if (schema.has("default")) {
            defaultOf(Schemas.resolved(spec, schema), schema.path("default"), schema, spec);
        }
        if (schema.has("enum")) {
            words(Word.of(schema), schema.putArray("x-java-words"));
        }
    }

    /** Of enumerations the generator writes the constant. */
    private static void defaultOf(JsonNode resolved, JsonNode value, ObjectNode schema, JsonNode spec) {
        if (value.isArray()) {
            JsonNode item = Schemas.resolved(spec, resolved.path("items"));
            List<String> items = value.valueStream().map(each -> literal(each, item)).toList();
            if (!items.contains("")) {
                schema.put("x-java-default", "List.of(" + String.join(", ", items) + ")");
            }
            return;
        }
        String literal = literal(value, resolved);
        if (literal.isEmpty()) {
            return;
        }
        schema.put("x-java-default", literal);
        if (value.isString()) {
            schema.put("x-java-default-text", literal);
        }
        String code = value.isString() ? literal : value.toString();
        if (isCode(code)) {
            schema.put("x-java-default-code", code);
        }
    }

    /** Returns the Java of a value, or the empty text for what is not a plain text or number. */
    private static String literal(JsonNode value, JsonNode schema) {
        String format = schema.path("format").asString("");
        return switch (Schemas.type(schema)) {
            case "string" -> value.isString() && !schema.has("enum") && !OF_THEIR_OWN.contains(format)
                    ? JavaLiteral.of(value.asString())
                    : "";
            case "integer" -> value.isIntegralNumber() ? value + (format.equals("int64") ? "L" : "") : "";
            case "number" -> value.isNumber() ? "new BigDecimal(\"" + value + "\")" : "";
            case "boolean" -> value.isBoolean() ? value.toString() : "";
            default -> "";
        };
    }

    /** Returns whether a literal can be shown in an inline tag of Javadoc. */
    private static boolean isCode(String literal) {
        return List.of("*/", "{", "}", "\\u").stream().noneMatch(literal::contains);
    }

    private static void words(List<Word> words, ArrayNode array) {
        for (Word word : words) {
            String literal = JavaLiteral.of(word.text());
            ObjectNode object = array.addObject().put("constant", word.constant()).put("literal", literal);
            if (!word.description().isEmpty()) {
                object.put("doc", JavadocText.of(word.description()));
            } else if (!isCode(literal)) {
                object.put("doc", "The word of this name.");
            }
        }
    }
}
