package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Keywords that the generator would drop: all but those that the templates carry into Java, or refuse themselves. */
final class KeywordCheck {

    /** Of any schema. */
    private static final Set<String> TAKEN = Set.of(
            "type", "format", "enum", "default", "description", "examples", "properties", "required", "items", "$ref",
            "allOf", "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
            "minItems", "maxItems", "x-enum-descriptions", "x-enum-varnames");

    /** The templates speak of these: see {@code refusedModel.mustache} and {@code refusedProperty.mustache}. */
    private static final Set<String> REFUSED_BY_TEMPLATES =
            Set.of("oneOf", "anyOf", "discriminator", "additionalProperties", "multipleOf", "uniqueItems");

    private static final Map<String, String> INSTEAD = Map.of(
            "const", "write enum with the one word",
            "nullable", "write type: [string, 'null']; nullable is of OpenAPI 3.0",
            "example", "write examples: [...]; example is of OpenAPI 3.0",
            "minProperties", "say it as a rule",
            "maxProperties", "say it as a rule",
            "deprecated", "say it in the description",
            "readOnly", "say it in the description",
            "writeOnly", "say it in the description",
            "title", "say it in the description",
            "prefixItems", "give the list one schema for its items, or make it an object");

    private static final Map<String, String> ONLY_OF = Map.ofEntries(
            Map.entry("minLength", "string"), Map.entry("maxLength", "string"), Map.entry("pattern", "string"),
            Map.entry("minimum", "integer or number"), Map.entry("maximum", "integer or number"),
            Map.entry("exclusiveMinimum", "integer or number"), Map.entry("exclusiveMaximum", "integer or number"),
            Map.entry("multipleOf", "integer or number"),
            Map.entry("minItems", "array"), Map.entry("maxItems", "array"), Map.entry("uniqueItems", "array"),
            Map.entry("items", "array"), Map.entry("properties", "object"));

    private static final Map<String, Set<String>> FORMATS = Map.of(
            "string", Set.of("image", "uuid", "uri", "date", "date-time", "byte", "binary", "number"),
            "integer", Set.of("int32", "int64"),
            "number", Set.of("float", "double"));

    private final List<String> findings = new ArrayList<>();

    private KeywordCheck() {}

    static List<String> findings(JsonNode spec) {
        KeywordCheck check = new KeywordCheck();
        Schemas.of(spec).forEach(check::schema);
        return check.findings;
    }

    private void schema(String place, JsonNode schema) {
        Set<String> types = types(schema);
        schema.properties().forEach(member -> {
            String keyword = member.getKey();
            String only = ONLY_OF.getOrDefault(keyword, "");
            if (!TAKEN.contains(keyword) && !REFUSED_BY_TEMPLATES.contains(keyword)) {
                findings.add(place + ": " + keyword + " would be lost; " + INSTEAD.getOrDefault(
                        keyword, "say it as a rule, or in the description"));
            } else if (!only.isEmpty() && types.stream().noneMatch(only::contains)) {
                findings.add(
                        place + ": " + keyword + " would be lost, it is of type " + only + " only; write the type");
            }
        });
        String format = schema.path("format").asString("");
        Set<String> known = new TreeSet<>();
        types.forEach(type -> known.addAll(FORMATS.getOrDefault(type, Set.of())));
        if (!format.isEmpty() && !known.contains(format)) {
            findings.add(place + ": format " + format + " would be lost; leave it out, or write one of "
                    + String.join(", ", known));
        }
        boolean isLimitedText = schema.has("minLength") || schema.has("maxLength") || schema.has("pattern");
        if (format.equals("date-time") && isLimitedText) {
            findings.add(
                    place + ": the limits of a text would be lost, it becomes a time; leave them or the format out");
        }
        if (schema.has("default") && types.isEmpty() && !schema.has("$ref")) {
            findings.add(place + ": default would be lost without a type; write the type");
        }
    }

    private static Set<String> types(JsonNode schema) {
        Set<String> types = new HashSet<>();
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            type.forEach(each -> types.add(each.asString("")));
        } else if (type.isString()) {
            types.add(type.asString());
        }
        types.remove("null");
        return types;
    }
}
