package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Objects of requests that take no other properties: what a builder is given with {@code putExtra} is sent. */
final class ClosedCheck {

    private ClosedCheck() {}

    static List<String> findings(JsonNode spec) {
        Set<String> requested = RequestedSchemas.labels(spec);
        List<String> findings = new ArrayList<>();
        Schemas.of(spec).forEach((place, schema) -> {
            JsonNode additional = schema.path("additionalProperties");
            if (additional.isBoolean() && !additional.asBoolean() && requested.contains(place)) {
                findings.add(place + ": additionalProperties false would be lost, a request is sent with its extras;"
                        + " leave it out, or say it in the description");
            }
        });
        return findings;
    }
}
