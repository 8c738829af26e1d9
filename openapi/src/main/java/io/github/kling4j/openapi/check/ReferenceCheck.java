package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Checks for references that the description does not resolve, or that do not refer to a component. The generator
 * reports them without their position, and would follow references to other files, which the other tools do not read.
 */
final class ReferenceCheck {

    private ReferenceCheck() {}

    /** Returns the unresolved references; other checks may have to follow references. */
    static List<String> dangling(JsonNode spec) {
        Set<String> findings = new LinkedHashSet<>();
        Places.of(spec).forEach(place -> {
            String reference = reference(place);
            if (!reference.isEmpty() && !isThere(spec, reference)) {
                findings.add(reference + " is referenced, but is "
                        + (reference.startsWith("#")
                                ? "missing; write its current name"
                                : "outside of this description; copy it into this description"));
            }
        });
        return List.copyOf(findings);
    }

    /** Returns the references to objects without a name in {@code components}, and circular references. */
    static List<String> findings(JsonNode spec) {
        List<String> findings = new ArrayList<>();
        Places.of(spec).forEach(place -> {
            String reference = reference(place);
            if (reference.isEmpty() || !isThere(spec, reference)) {
                return;
            }
            if (!Reference.isTo(place.kind(), reference)) {
                findings.add(place.label() + ": $ref " + reference + " does not refer to a component of this kind;"
                        + " refer to one below #/components/" + place.kind().section());
            } else if (isCircular(spec, place.node())) {
                findings.add(place.label() + ": $ref " + reference + " is circular; write the definition itself");
            }
        });
        return findings;
    }

    private static boolean isCircular(JsonNode spec, JsonNode node) {
        JsonNode found = node;
        for (int steps = 0; steps < 100; steps++) {
            String reference = found.path("$ref").asString("");
            if (!reference.startsWith("#/")) {
                return false;
            }
            found = spec.at(reference.substring(1));
        }
        return true;
    }

    /** Returns the reference of an object whose kind has components. */
    private static String reference(Place place) {
        return place.kind().section().isEmpty() ? "" : place.node().path("$ref").asString("");
    }

    private static boolean isThere(JsonNode spec, String reference) {
        return reference.startsWith("#/") && !spec.at(reference.substring(1)).isMissingNode();
    }
}
