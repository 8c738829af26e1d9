package io.github.kling4j.openapi.check;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Finds every schema of an OpenAPI description. Each schema has a label, such as {@code Shot.duration} or
 * {@code Task.videos[]}.
 */
public final class Schemas {

    private static final String NAMED = "#/components/schemas/";

    private Schemas() {}

    static Map<String, JsonNode> of(JsonNode spec) {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        pointers(spec).forEach((place, pointer) -> schemas.put(place, spec.at(pointer)));
        return schemas;
    }

    /** Returns the JSON Pointer of each schema, by the label of the schema. */
    static Map<String, String> pointers(JsonNode spec) {
        Map<String, String> pointers = new LinkedHashMap<>();
        Places.of(spec, Kind.SCHEMA).stream()
                .filter(place -> place.node().isObject())
                .forEach(place -> pointers.putIfAbsent(place.label(), place.pointer()));
        return pointers;
    }

    /**
     * Returns the schema to which a {@code $ref} refers, directly or through other references. Returns any other schema
     * unchanged.
     */
    public static JsonNode resolved(JsonNode spec, JsonNode schema) {
        JsonNode found = schema;
        for (int steps = 0; steps < 100 && found.path("$ref").asString("").startsWith(NAMED); steps++) {
            found = spec.at(found.path("$ref").asString("").substring(1));
        }
        return found;
    }

    /**
     * Returns the type of a schema. {@code null} in a list of types is ignored. Returns the empty string if there is no
     * type or more than one.
     */
    public static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (!type.isArray()) {
            return type.asString("");
        }
        String only = "";
        for (JsonNode each : type) {
            if (!each.asString("").equals("null")) {
                only = only.isEmpty() ? each.asString("") : " ";
            }
        }
        return only.strip();
    }

    /** Returns whether the type of a schema allows null. */
    static boolean takesNull(JsonNode schema) {
        return schema.path("type").toString().contains("\"null\"");
    }
}
