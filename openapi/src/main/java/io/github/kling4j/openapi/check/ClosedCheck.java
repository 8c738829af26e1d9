package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Checks that no schema in a request forbids additional properties, because the client also sends the values that
 * callers pass to {@code putExtra}.
 */
final class ClosedCheck {

    private ClosedCheck() {}

    static List<String> findings(JsonNode spec) {
        Set<String> requested = RequestedSchemas.labels(spec);
        List<String> findings = new ArrayList<>();
        Schemas.of(spec).forEach((place, schema) -> {
            JsonNode additional = schema.path("additionalProperties");
            if (additional.isBoolean() && !additional.asBoolean() && requested.contains(place)) {
                findings.add(place + ": additionalProperties false would be lost, because requests are sent with"
                        + " their extras; leave it out, or state it in the description");
            }
        });
        return findings;
    }
}
