package io.github.kling4j.openapi.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kling4j.openapi.check.DescriptionTree;
import io.swagger.v3.core.util.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * Converts an OpenAPI 3.1 description to OpenAPI 3.0 for openapi-diff. In a description of version 3.1, openapi-diff
 * 2.1.7 compares neither types nor anything below a property that may be null.
 */
final class ReadableSpec {

    private ReadableSpec() {}

    static boolean isReadable(String yaml) {
        try {
            return tree(yaml).path("paths").isObject();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static JsonNode tree(String yaml) {
        try {
            // DescriptionTree resolves YAML aliases. openapi-diff's own YAML reader would replace an alias with a
            // string: its name.
            return Json.mapper().readTree(DescriptionTree.of(yaml).toString());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("invalid YAML: " + e.getMessage(), e);
        }
    }

    static JsonNode of(String yaml) {
        ObjectNode spec = (ObjectNode) in30(tree(yaml));
        return spec.put("openapi", "3.0.3");
    }

    private static JsonNode in30(JsonNode node) {
        if (node.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> items.add(in30(item)));
            return items;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(member -> object.set(member.getKey(), in30(member.getValue())));
        typeWithNull(object);
        anyOfWithNull(object);
        referenceWithSiblings(object);
        exclusive(object, "exclusiveMinimum", "minimum");
        exclusive(object, "exclusiveMaximum", "maximum");
        return object;
    }

    private static void typeWithNull(ObjectNode schema) {
        if (schema.path("type").isArray()) {
            List<String> types = new ArrayList<>();
            schema.get("type").forEach(type -> types.add(type.asText()));
            if (types.remove("null")) {
                schema.put("nullable", true);
            }
            schema.put("type", String.join(" or ", types));
        }
    }

    private static void anyOfWithNull(ObjectNode schema) {
        JsonNode choices = schema.path("anyOf");
        if (choices.size() == 2 && choices.get(1).path("type").asText().equals("null")) {
            schema.remove("anyOf");
            schema.putArray("allOf").add(choices.get(0));
            schema.put("nullable", true);
        }
    }

    private static void referenceWithSiblings(ObjectNode schema) {
        if (schema.size() > 1 && schema.path("$ref").asText().startsWith("#/components/schemas/")) {
            JsonNode reference = schema.remove("$ref");
            schema.putArray("allOf").addObject().set("$ref", reference);
        }
    }

    private static void exclusive(ObjectNode schema, String keyword, String bound) {
        if (schema.path(keyword).isNumber()) {
            schema.set(bound, schema.get(keyword));
            schema.put(keyword, true);
        }
    }
}
