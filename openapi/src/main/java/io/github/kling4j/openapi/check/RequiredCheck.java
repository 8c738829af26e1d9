package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Checks for properties that are required but may be null: the generated models treat null as an absent property. */
final class RequiredCheck {

    private RequiredCheck() {}

    static List<String> findings(JsonNode spec) {
        List<String> findings = new ArrayList<>();
        Schemas.of(spec)
                .forEach((place, schema) -> schema.path("required").forEach(name -> {
                    JsonNode property = schema.path("properties").path(name.asString(""));
                    if (takesNull(Schemas.resolved(spec, property))) {
                        findings.add(place + "." + name.asString("")
                                + ": required would be lost, because Java does not distinguish null from absent;"
                                + " remove null from the type, or the name from required");
                    }
                }));
        return findings;
    }

    private static boolean takesNull(JsonNode schema) {
        for (String choice : new String[] {"anyOf", "oneOf"}) {
            for (JsonNode each : schema.path(choice)) {
                if (each.path("type").asString("").equals("null")) {
                    return true;
                }
            }
        }
        return Schemas.takesNull(schema) || schema.path("type").asString("").equals("null");
    }
}
