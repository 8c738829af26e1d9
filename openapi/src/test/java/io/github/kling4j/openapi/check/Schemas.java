package io.github.kling4j.openapi.check;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Every schema of a description, by where it stands, like {@code Shot.duration} or {@code Task.videos[]}. */
final class Schemas {

    private final Map<String, JsonNode> found = new LinkedHashMap<>();

    private Schemas() {}

    static Map<String, JsonNode> of(JsonNode spec) {
        Schemas schemas = new Schemas();
        spec.at("/components/schemas").properties().forEach(
                schema -> schemas.walk(schema.getKey(), schema.getValue()));
        spec.path("paths").properties().forEach(path -> path.getValue().properties().forEach(
                operation -> schemas.operation(operation.getKey() + " " + path.getKey(), operation.getValue())));
        return schemas.found;
    }

    private void operation(String name, JsonNode operation) {
        operation.path("parameters").forEach(parameter ->
                walk(name + ", parameter " + parameter.path("name").asString(""), parameter.path("schema")));
        content(name + ", body", operation.path("requestBody"));
        operation.path("responses").properties().forEach(
                response -> content(name + ", answer " + response.getKey(), response.getValue()));
    }

    private void content(String name, JsonNode body) {
        body.path("content").properties().forEach(type -> walk(name, type.getValue().path("schema")));
    }

    private void walk(String place, JsonNode schema) {
        if (!schema.isObject()) {
            return;
        }
        found.put(place, schema);
        schema.path("properties").properties().forEach(
                property -> walk(place + "." + property.getKey(), property.getValue()));
        walk(place + "[]", schema.path("items"));
        for (String keyword : new String[] {"allOf", "anyOf", "oneOf"}) {
            for (int i = 0; i < schema.path(keyword).size(); i++) {
                walk(place + ", " + keyword + " " + (i + 1), schema.path(keyword).get(i));
            }
        }
    }
}
