package io.github.kling4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.cli.request.Model;
import io.github.kling4j.cli.request.Property;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;

/** The models and options are those of the OpenAPI description, which another parser reads here. */
class OptionsTest {

    private static final List<String> LIMITS =
            List.of("minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum");

    private static final Map<String, Object> DESCRIPTION = description();

    private static Map<String, Object> description() {
        try {
            return new Yaml().load(Files.readString(Path.of("../../openapi/kling-v3.yaml")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Model<?>> models() {
        return Model.all().stream();
    }

    @Test
    void each_endpoint_is_a_model() {
        List<String> described = new ArrayList<>();
        object(DESCRIPTION, "paths").forEach((path, operations) -> {
            Object facade = object(object(operations), "post").get("x-facade");
            if (facade != null) {
                described.add(path.substring(1));
            }
        });

        assertThat(Model.all()).extracting(Model::path).containsExactlyInAnyOrderElementsOf(described);
        assertThat(Model.names()).contains("image-to-video", "omni-text-to-video");
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_properties_of_a_model_are_those_of_its_schema(Model<?> model) {
        Map<String, Object> schema = schema(model.request().getSimpleName());

        assertThat(model.properties())
                .extracting(Property::name)
                .containsExactlyElementsOf(object(schema, "properties").keySet());
        for (Property property : model.properties()) {
            Map<String, Object> described = object(object(schema, "properties").get(property.name()));
            assertThat(limits(property)).as(property.name()).isEqualTo(limits(described));
            assertThat(property.words()).as(property.name()).isEqualTo(words(described));
            assertThat(property.isList()).as(property.name()).isEqualTo(described.containsKey("items"));
            assertThat(property.defaultValue())
                    .as(property.name())
                    .isEqualTo(
                            described.containsKey("default")
                                    ? described.get("default").toString()
                                    : null);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void each_property_is_an_option_of_every_command_with_a_request(Model<?> model) {
        CommandLine all = Documents.all();
        for (CommandLine command : List.of(
                all.getSubcommands().get(model.name()),
                all.getSubcommands().get("submit").getSubcommands().get(model.name()),
                all.getSubcommands()
                        .get("jobs")
                        .getSubcommands()
                        .get("add")
                        .getSubcommands()
                        .get(model.name()))) {
            for (Property property : model.properties()) {
                assertThat(command.getCommandSpec().findOption(property.option()))
                        .as(property.option())
                        .isNotNull();
            }
        }
    }

    private static Map<String, String> limits(Property property) {
        Map<String, String> limits = new HashMap<>();
        property.limits().forEach(limit -> limits.put(limit.keyword(), limit.value()));
        return limits;
    }

    private static Map<String, String> limits(Map<String, Object> described) {
        Map<String, String> limits = new HashMap<>();
        LIMITS.stream()
                .filter(described::containsKey)
                .forEach(each -> limits.put(each, described.get(each).toString()));
        return limits;
    }

    private static List<?> words(Map<String, Object> described) {
        List<Map<String, Object>> places = new ArrayList<>(List.of(described));
        if (described.get("anyOf") instanceof List<?> several) {
            several.forEach(each -> places.add(object(each)));
        }
        for (Map<String, Object> place : places) {
            Object reference = place.get("$ref");
            if (reference != null
                    && schema(reference.toString().replaceFirst(".*/", "")).get("enum") instanceof List<?> words) {
                return words;
            }
        }
        return List.of();
    }

    private static Map<String, Object> schema(String name) {
        return object(object(object(DESCRIPTION, "components"), "schemas").get(name));
    }

    private static Map<String, Object> object(Map<String, Object> owner, String name) {
        return owner.get(name) == null ? Map.of() : object(owner.get(name));
    }

    @SuppressWarnings("unchecked") // The names of YAML here are texts.
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }
}
