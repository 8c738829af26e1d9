package io.github.kling4j.openapi.check;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Every schema of a description, by where it stands, like {@code Shot.duration} or {@code Task.videos[]}. */
final class Schemas {

    private final Map<String, String> found = new LinkedHashMap<>();

    private Schemas() {}

    static Map<String, JsonNode> of(JsonNode spec) {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        pointers(spec).forEach((place, pointer) -> schemas.put(place, spec.at(pointer)));
        return schemas;
    }

    /** Returns the JSON pointer of each. */
    static Map<String, String> pointers(JsonNode spec) {
        Schemas schemas = new Schemas();
        spec.at("/components/schemas").properties().forEach(schema -> schemas.walk(
                schema.getKey(), "/components/schemas/" + escaped(schema.getKey()), schema.getValue()));
        spec.at("/components/parameters").properties().forEach(parameter -> schemas.walk(
                "parameter " + parameter.getKey(),
                "/components/parameters/" + escaped(parameter.getKey()) + "/schema",
                parameter.getValue().path("schema")));
        spec.path("paths").properties().forEach(path -> {
            String pointer = "/paths/" + escaped(path.getKey());
            schemas.parameters(path.getKey(), pointer, path.getValue());
            path.getValue().properties().forEach(operation -> schemas.operation(
                    operation.getKey() + " " + path.getKey(),
                    pointer + "/" + operation.getKey(),
                    operation.getValue()));
        });
        return schemas.found;
    }

    private void operation(String name, String pointer, JsonNode operation) {
        parameters(name, pointer, operation);
        content(name + ", body", pointer + "/requestBody", operation.path("requestBody"));
        operation.path("responses").properties().forEach(response -> content(
                name + ", answer " + response.getKey(),
                pointer + "/responses/" + response.getKey(),
                response.getValue()));
    }

    /** Those of an operation, or of a path, whose operations all have them. */
    private void parameters(String name, String pointer, JsonNode owner) {
        for (int i = 0; i < owner.path("parameters").size(); i++) {
            JsonNode parameter = owner.path("parameters").get(i);
            walk(
                    name + ", parameter " + parameter.path("name").asString(""),
                    pointer + "/parameters/" + i + "/schema",
                    parameter.path("schema"));
        }
    }

    private void content(String name, String pointer, JsonNode body) {
        body.path("content").properties().forEach(type -> walk(
                name, pointer + "/content/" + escaped(type.getKey()) + "/schema", type.getValue().path("schema")));
    }

    private void walk(String place, String pointer, JsonNode schema) {
        if (!schema.isObject()) {
            return;
        }
        found.put(place, pointer);
        schema.path("properties").properties().forEach(property -> walk(
                place + "." + property.getKey(),
                pointer + "/properties/" + escaped(property.getKey()),
                property.getValue()));
        walk(place + "[]", pointer + "/items", schema.path("items"));
        for (String keyword : new String[] {"allOf", "anyOf", "oneOf"}) {
            for (int i = 0; i < schema.path(keyword).size(); i++) {
                walk(
                        place + ", " + keyword + " " + (i + 1),
                        pointer + "/" + keyword + "/" + i,
                        schema.path(keyword).get(i));
            }
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
