package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks {@code allOf}: its parts must together define one object, with one definition of each property. */
final class AllOfCheck {

    private final JsonNode spec;
    private final List<String> findings = new ArrayList<>();

    private AllOfCheck(JsonNode spec) {
        this.spec = spec;
    }

    static List<String> findings(JsonNode spec) {
        AllOfCheck check = new AllOfCheck(spec);
        Schemas.of(spec).forEach((place, schema) -> {
            if (schema.has("allOf")) {
                check.schema(place, schema);
            }
        });
        return check.findings;
    }

    private void schema(String place, JsonNode schema) {
        Map<String, JsonNode> properties = new HashMap<>();
        collect(place, schema, properties, 0);
        schema.path("required").forEach(name -> {
            if (!properties.containsKey(name.asString(""))) {
                findings.add(place + ": required lists the property " + name.asString("")
                        + ", but neither the schema nor a part of its allOf declares it; correct the name");
            }
        });
    }

    private void collect(String place, JsonNode schema, Map<String, JsonNode> properties, int depth) {
        JsonNode found = Schemas.resolved(spec, schema);
        found.path("properties").properties().forEach(property -> {
            JsonNode other = properties.put(property.getKey(), property.getValue());
            if (other != null && !withoutText(other).equals(withoutText(property.getValue()))) {
                findings.add(place + "." + property.getKey() + ": two parts of allOf define it differently, and one"
                        + " definition would be lost; define it in one part");
            }
        });
        if (depth < 20) {
            found.path("allOf").forEach(part -> collect(place, part, properties, depth + 1));
        }
    }

    private static JsonNode withoutText(JsonNode schema) {
        return schema instanceof ObjectNode object
                ? object.deepCopy().remove(List.of("description", "examples"))
                : schema;
    }
}
