package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Keywords beside {@code $ref}, or beside a choice with null: the generator keeps few of them. */
final class SiblingCheck {

    /** Of the place, not of the type that is referred to. */
    private static final Set<String> KEPT = Set.of("$ref", "description", "default", "deprecated", "x-implements");

    private SiblingCheck() {}

    /** Returns whether the keyword is judged here, and nowhere else. */
    static boolean isSaidOf(JsonNode schema, String keyword) {
        return schema.has("$ref") && !KEPT.contains(keyword);
    }

    static List<String> findings(JsonNode spec) {
        List<String> findings = new ArrayList<>();
        for (Place place : Places.of(spec, Kind.SCHEMA)) {
            JsonNode schema = place.node();
            String reference = Reference.name(schema.path("$ref").asString(""));
            schema.propertyNames().stream()
                    .filter(keyword -> isSaidOf(schema, keyword))
                    .forEach(keyword ->
                            findings.add(place.label() + ": " + keyword + " would be lost beside $ref; write it in "
                                    + reference + ", or here all that " + reference + " says, without $ref"));
            if (schema.has("default")) {
                findings.addAll(defaultOf(place, Schemas.resolved(spec, schema), reference));
            }
        }
        return findings;
    }

    /** Java has a default with the accessor of a property, and nowhere else. */
    private static List<String> defaultOf(Place place, JsonNode resolved, String reference) {
        boolean isProperty = place.pointer().matches(".*/properties/[^/]+");
        if (!isProperty) {
            return place.label().contains("parameter ")
                    ? List.of()
                    : List.of(place.label()
                            + ": default would be lost here; write it at each property that has this schema");
        }
        if (place.node().has("anyOf") || place.node().has("oneOf")) {
            return List.of(
                    place.label() + ": default would be lost beside a choice; write $ref beside it, without null,"
                            + " or say it in the description");
        }
        return place.node().has("$ref") && !resolved.has("enum")
                ? List.of(place.label() + ": default would be lost beside a $ref that does not refer to an enumeration;"
                        + " write here all that " + reference + " says, without $ref")
                : List.of();
    }
}
