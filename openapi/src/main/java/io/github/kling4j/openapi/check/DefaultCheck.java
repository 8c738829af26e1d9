package io.github.kling4j.openapi.check;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Defaults that the schema beside them refuses: Java would have another, or none that is valid. */
final class DefaultCheck {

    private static final String NAME = "https://example.com/description.json";

    private DefaultCheck() {}

    static List<String> findings(JsonNode spec) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(NAME, spec.toString())));
        List<String> findings = new ArrayList<>();
        Schemas.pointers(spec).forEach((place, pointer) -> {
            JsonNode schema = spec.at(pointer);
            if (schema.has("default")) {
                SchemaLocation location = SchemaLocation.of(NAME + "#" + fragment(pointer));
                registry.getSchema(location).validate(schema.path("default")).stream()
                        .findFirst()
                        .map(Error::getKeyword)
                        .ifPresent(keyword -> findings.add(place + ": the default " + schema.path("default")
                                + " is refused by " + keyword + "; write another, or change that"));
            }
        });
        return findings;
    }

    /** A JSON pointer in a URI: names may have characters that a URI does not. */
    private static String fragment(String pointer) {
        return URLEncoder.encode(pointer, StandardCharsets.UTF_8).replace("%2F", "/").replace("%7E", "~").replace("+", "%20");
    }
}
