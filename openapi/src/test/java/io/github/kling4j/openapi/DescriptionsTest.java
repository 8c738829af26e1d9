package io.github.kling4j.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Descriptions of schemas become Javadoc. {@code CheckTest} checks their form, and {@code RulesInDescriptionsTest} of the
 * client the rules that they name.
 */
class DescriptionsTest {

    private final Map<String, String> descriptions = new TreeMap<>();

    DescriptionsTest() throws IOException {
        JsonNode schemas = Spec.read().tree().at("/components/schemas");
        schemas.properties().forEach(schema -> {
            describe(schema.getKey(), schema.getValue());
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(property -> describe(schema.getKey() + "." + property.getKey(), property.getValue()));
        });
    }

    @Test
    void every_schema_and_property_has_a_description() {
        assertThat(descriptions).hasSizeGreaterThan(40);
        assertThat(descriptions.keySet())
                .as("schemas and properties without a description")
                .filteredOn(name -> descriptions.get(name).isBlank())
                .isEmpty();
    }

    private void describe(String name, JsonNode schema) {
        descriptions.put(name, schema.path("description").asString(""));
    }
}
