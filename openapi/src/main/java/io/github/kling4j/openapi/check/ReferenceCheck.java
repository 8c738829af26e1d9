package io.github.kling4j.openapi.check;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * References to what is not there, which a renamed or removed schema leaves behind, and those into other files: what
 * looks at the description looks at this one only.
 */
final class ReferenceCheck {

    private ReferenceCheck() {}

    static List<String> findings(JsonNode spec) {
        return spec.findParents("$ref").stream()
                .map(parent -> parent.path("$ref").asString(""))
                .distinct()
                .filter(reference -> !isThere(spec, reference))
                .map(reference -> reference + " is referred to, but is " + (reference.startsWith("#")
                        ? "not there; write the name that it has now"
                        : "outside this description; bring it in, and refer to it there"))
                .toList();
    }

    private static boolean isThere(JsonNode spec, String reference) {
        return reference.startsWith("#/") && !spec.at(reference.substring(1)).isMissingNode();
    }
}
