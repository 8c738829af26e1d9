package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * References that the description does not resolve, or that do not refer to a component. The generator says little of
 * where they are, and would follow a reference to another file, which nothing here reads.
 */
final class ReferenceCheck {

    private ReferenceCheck() {}

    /** Returns the references that lead nowhere; what else is asked of a description may have to follow them. */
    static List<String> dangling(JsonNode spec) {
        Set<String> findings = new LinkedHashSet<>();
        Places.of(spec).forEach(place -> {
            String reference = reference(place);
            if (!reference.isEmpty() && !isThere(spec, reference)) {
                findings.add(reference + " is referred to, but is "
                        + (reference.startsWith("#")
                                ? "not there; write the name that it has now"
                                : "outside this description; bring it in, and refer to it there"));
            }
        });
        return List.copyOf(findings);
    }

    /** Returns the references that lead to what has no name of its own under {@code components}, or to themselves. */
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
                findings.add(place.label() + ": $ref " + reference + " leads back here; write what is meant");
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

    /** Of a kind that has components. */
    private static String reference(Place place) {
        return place.kind().section().isEmpty() ? "" : place.node().path("$ref").asString("");
    }

    private static boolean isThere(JsonNode spec, String reference) {
        return reference.startsWith("#/") && !spec.at(reference.substring(1)).isMissingNode();
    }
}
