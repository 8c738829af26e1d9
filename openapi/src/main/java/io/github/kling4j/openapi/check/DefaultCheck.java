package io.github.kling4j.openapi.check;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Checks that defaults and examples are valid for their schema. */
final class DefaultCheck {

    private static final String NAME = "https://example.com/description.json";

    private DefaultCheck() {}

    static List<String> findings(JsonNode spec) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(NAME, spec.toString())));
        List<String> findings = new ArrayList<>();
        Schemas.pointers(spec).forEach((place, pointer) -> {
            JsonNode schema = spec.at(pointer);
            SchemaLocation location = SchemaLocation.of(NAME + "#" + fragment(pointer));
            values(schema)
                    .forEach((value, role) -> registry.getSchema(location).validate(value).stream()
                            .findFirst()
                            .map(Error::getKeyword)
                            .ifPresent(keyword -> findings.add(place + ": the " + role + " " + value + " is refused by "
                                    + keyword + "; write another value, or change the keyword")));
        });
        return findings;
    }

    private static Map<JsonNode, String> values(JsonNode schema) {
        Map<JsonNode, String> values = new LinkedHashMap<>();
        schema.path("examples").forEach(example -> values.put(example, "example"));
        if (schema.has("example")) {
            values.put(schema.path("example"), "example");
        }
        if (schema.has("default")) {
            values.put(schema.path("default"), "default");
        }
        return values;
    }

    /**
     * Returns a JSON Pointer as a URI fragment: names in the pointer may contain characters that a URI does not allow.
     */
    private static String fragment(String pointer) {
        return URLEncoder.encode(pointer, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%7E", "~")
                .replace("+", "%20");
    }
}
