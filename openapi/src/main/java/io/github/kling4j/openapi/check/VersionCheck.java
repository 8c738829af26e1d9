package io.github.kling4j.openapi.check;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Checks the version of OpenAPI: other versions use different keywords, which would be read as those of 3.1. */
final class VersionCheck {

    private VersionCheck() {}

    static List<String> findings(JsonNode spec) {
        JsonNode version = spec.path("openapi");
        String text = version.asString("");
        if (version.isMissingNode() || version.isString() && text.matches("3\\.1\\.[0-9]+")) {
            return List.of();
        }
        String why = text.startsWith("3.0")
                ? "in OpenAPI 3.0, null, exclusive bounds and examples are written differently; write 3.1.0, and"
                        + " follow the other messages"
                : text.startsWith("3.2")
                        ? "OpenAPI Generator does not read 3.2; write 3.1.0, and leave out the members that are new in"
                                + " 3.2"
                        : "this is read as OpenAPI 3.1; write 3.1.0";
        return List.of("openapi " + (text.isEmpty() ? version : text) + ": " + why);
    }
}
