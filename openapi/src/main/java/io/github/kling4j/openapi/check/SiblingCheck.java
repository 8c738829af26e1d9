package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Checks keywords beside {@code $ref}, and defaults at places other than plain properties: the generator ignores most
 * of them.
 */
final class SiblingCheck {

    /**
     * Keywords that the generator reads beside {@code $ref}. They apply to the place and not to the referenced schema.
     */
    private static final Set<String> KEPT = Set.of("$ref", "description", "default", "deprecated", "x-implements");

    private SiblingCheck() {}

    /** Returns whether this check reports a keyword, so that other checks must not report it. */
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
                                    + reference + ", or copy " + reference + " here without $ref"));
            if (schema.has("default")) {
                findings.addAll(defaultOf(place, Schemas.resolved(spec, schema), reference));
            }
        }
        return findings;
    }

    /** Returns a finding if a default would be lost. In Java, only the accessors of properties have defaults. */
    private static List<String> defaultOf(Place place, JsonNode resolved, String reference) {
        boolean isProperty = place.pointer().matches(".*/properties/[^/]+");
        if (!isProperty) {
            return place.label().contains("parameter ")
                    ? List.of()
                    : List.of(
                            place.label() + ": default would be lost here; write it at each property with this schema");
        }
        if (place.node().has("anyOf") || place.node().has("oneOf")) {
            return List.of(
                    place.label() + ": default would be lost beside a choice; write $ref beside it, without null, or"
                            + " state it in the description");
        }
        return place.node().has("$ref") && !resolved.has("enum")
                ? List.of(place.label() + ": default would be lost beside a $ref that does not refer to an enumeration;"
                        + " copy " + reference + " here without $ref")
                : List.of();
    }
}
