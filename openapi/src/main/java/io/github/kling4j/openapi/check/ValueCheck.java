package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Checks for constructs in schemas that the templates do not render, such as lists of lists and limits of list items.
 */
final class ValueCheck {

    private static final List<String> LIMITS = List.of(
            "minLength",
            "maxLength",
            "pattern",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "minItems",
            "maxItems");
    private static final List<String> TYPES =
            List.of("string", "integer", "number", "boolean", "array", "object", "null");
    private static final Set<String> NUMBERS = Set.of("integer", "number");

    private final JsonNode spec;
    private final List<String> findings = new ArrayList<>();

    private ValueCheck(JsonNode spec) {
        this.spec = spec;
    }

    static List<String> findings(JsonNode spec) {
        ValueCheck check = new ValueCheck(spec);
        Schemas.of(spec).forEach(check::schema);
        return check.findings;
    }

    private void schema(String place, JsonNode schema) {
        if (schema.has("properties") && isTyped(schema.path("additionalProperties"))) {
            findings.add(place + ": the type of additionalProperties would be lost beside properties, because extras()"
                    + " holds any value; leave additionalProperties out");
        }
        types(place, schema);
        if (schema.has("enum") && NUMBERS.contains(Schemas.type(schema))) {
            findings.add(place + ": an enumeration of numbers would be lost; write minimum and maximum, or a rule");
        }
        if (schema.path("format").asString("").equals("image")
                && LIMITS.stream().anyMatch(schema::has)) {
            findings.add(
                    place + ": the limits of a text would be lost, because it becomes an Image; write rules of Image");
        }
        schema.path("allOf").forEach(part -> {
            if (isChoice(Schemas.resolved(spec, part))) {
                findings.add(place + ": a choice as a part of allOf would be lost; write the properties of all"
                        + " alternatives, and a rule for the choice");
            }
        });
        item(place + "[]", schema.path("items"));
        item(place + "{}", schema.path("additionalProperties"));
    }

    private void types(String place, JsonNode schema) {
        List<String> types = new ArrayList<>();
        JsonNode written = schema.path("type");
        (written.isArray() ? written.valueStream() : Stream.of(written))
                .map(type -> type.asString(""))
                .forEach(types::add);
        types.stream()
                .filter(type -> !type.isEmpty() && !TYPES.contains(type))
                .forEach(type -> findings.add(
                        place + ": JSON Schema has no type " + type + "; write one of " + String.join(", ", TYPES)));
        types.remove("null");
        boolean isPartOfChoice = place.matches(".*, (anyOf|oneOf) \\d+");
        if (!written.isMissingNode() && types.isEmpty() && !isPartOfChoice) {
            findings.add(
                    place + ": type null alone has no value to send or read; write the other type, or leave it out");
        }
        if (types.size() > 1) {
            lost(place, schema, "beside several types");
        } else if (isChoice(schema)) {
            lost(place, schema, "beside a choice");
            schema.path("oneOf").forEach(part -> lost(place, Schemas.resolved(spec, part), "within a choice"));
            schema.path("anyOf").forEach(part -> lost(place, Schemas.resolved(spec, part), "within a choice"));
        }
    }

    /**
     * Reports the limits and the default of a schema that allows several types. Its Java class holds any JSON value,
     * and has neither limits nor a default.
     */
    private void lost(String place, JsonNode schema, String where) {
        if (schema.has("properties") || schema.has("enum")) {
            return;
        }
        Stream.concat(LIMITS.stream(), Stream.of("default"))
                .filter(schema::has)
                .forEach(keyword -> findings.add(
                        place + ": " + keyword + " would be lost " + where + "; state it in the description"));
    }

    private void item(String place, JsonNode written) {
        JsonNode item = Schemas.resolved(spec, written);
        boolean isMap = isTyped(item.path("additionalProperties")) && !item.has("properties");
        if (Schemas.type(item).equals("array") || isMap) {
            findings.add(
                    place + ": a list or map within a list or map would be lost; make the inner one a property of a"
                            + " schema");
        } else if (item.isObject() && !item.has("properties") && !item.has("enum")) {
            LIMITS.stream()
                    .filter(item::has)
                    .forEach(limit -> findings.add(
                            place + ": " + limit + " of each item would be lost; write a rule for each item"));
        }
    }

    private static boolean isTyped(JsonNode additionalProperties) {
        return additionalProperties.isObject() && !additionalProperties.isEmpty();
    }

    /**
     * Returns whether a schema is a choice between several schemas. A choice between one schema and null does not
     * count.
     */
    private static boolean isChoice(JsonNode schema) {
        for (String keyword : new String[] {"oneOf", "anyOf"}) {
            long others = schema.path(keyword)
                    .valueStream()
                    .filter(each -> !each.path("type").asString("").equals("null"))
                    .count();
            if (others > 1) {
                return true;
            }
        }
        return false;
    }
}
