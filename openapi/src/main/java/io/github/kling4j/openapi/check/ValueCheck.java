package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Values that the templates do not render: containers in containers, limits of items, and the like. */
final class ValueCheck {

    private static final List<String> LIMITS = List.of(
            "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
            "minItems", "maxItems");
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
        if (schema.has("enum") && NUMBERS.contains(Schemas.type(schema))) {
            findings.add(place + ": an enumeration of numbers would be lost; write minimum and maximum, or a rule");
        }
        if (schema.path("format").asString("").equals("image") && LIMITS.stream().anyMatch(schema::has)) {
            findings.add(place + ": the limits of a text would be lost, it becomes an Image; say them as rules of Image");
        }
        schema.path("allOf").forEach(part -> {
            if (isChoice(Schemas.resolved(spec, part))) {
                findings.add(place + ": a choice as a part of allOf would be lost; write the properties of all, and say"
                        + " the choice as a rule");
            }
        });
        item(place + "[]", schema.path("items"));
        item(place + "{}", schema.path("additionalProperties"));
    }

    private void item(String place, JsonNode written) {
        JsonNode item = Schemas.resolved(spec, written);
        boolean isMap = isTyped(item.path("additionalProperties")) && !item.has("properties");
        if (Schemas.type(item).equals("array") || isMap) {
            findings.add(place + ": a list or map within a list or map would be lost; make the inner one a property of a"
                    + " schema");
        } else if (item.isObject() && !item.has("properties") && !item.has("enum")) {
            LIMITS.stream().filter(item::has).forEach(limit -> findings.add(
                    place + ": " + limit + " of each item would be lost; say it as a rule for each item"));
        }
    }

    private static boolean isTyped(JsonNode additionalProperties) {
        return additionalProperties.isObject() && !additionalProperties.isEmpty();
    }

    /** A choice with null alone is none. */
    private static boolean isChoice(JsonNode schema) {
        for (String keyword : new String[] {"oneOf", "anyOf"}) {
            long others = schema.path(keyword).valueStream()
                    .filter(each -> !each.path("type").asString("").equals("null"))
                    .count();
            if (others > 1) {
                return true;
            }
        }
        return false;
    }
}
