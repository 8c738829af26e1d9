package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Checks that each reference refers to a component of the same OpenAPI description. The generator would report an
 * unresolved reference without its position, and would follow references to other files, which the other tools do not
 * read.
 */
final class ReferenceCheck {

    private ReferenceCheck() {}

    /** Returns a finding for each unresolved reference. Some other checks can run only if there is none. */
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

    /**
     * Returns a finding for each reference that does not refer to a component of the expected kind, and for each
     * circular reference.
     */
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

    /**
     * Returns the {@code $ref} of an object; the empty string if it has none, or if objects of its kind cannot be
     * components.
     */
    private static String reference(Place place) {
        return place.kind().section().isEmpty() ? "" : place.node().path("$ref").asString("");
    }

    private static boolean isThere(JsonNode spec, String reference) {
        return reference.startsWith("#/") && !spec.at(reference.substring(1)).isMissingNode();
    }
}
