package io.github.kling4j.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the schemas accept and refuse, by example. */
class ExamplesTest {

    private static final Set<String> REQUEST =
            Set.of("ImageToVideoRequest", "Shot", "Element", "ElementType", "Mode", "ShotType", "Sound");
    private static final Set<String> LIMITS =
            Set.of("maxLength", "minItems", "maxItems", "minimum", "maximum", "enum", "required");

    private final Spec spec;

    ExamplesTest() throws IOException {
        spec = Spec.read();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsValid() throws IOException {
        Map<String, String> schemas = Map.of("request", "ImageToVideoRequest", "task", "Task", "error", "ErrorAnswer");
        Stream.Builder<DynamicTest> tests = Stream.builder();
        for (String folder : new TreeSet<>(schemas.keySet())) {
            for (Path file : Spec.examples(folder)) {
                tests.add(DynamicTest.dynamicTest(
                        folder + "/" + file.getFileName(),
                        () -> assertThat(spec.errors("/components/schemas/" + schemas.get(folder), Spec.json(file)))
                                .isEmpty()));
            }
        }
        return tests.build();
    }

    @TestFactory
    Stream<DynamicTest> everyRefusedRequestIsRefusedByItsKeywordAlone() throws IOException {
        return Spec.examples("refused").stream().map(file -> DynamicTest.dynamicTest(
                file.getFileName().toString(), () -> isRefusedByItsKeywordAlone(Spec.json(file))));
    }

    private void isRefusedByItsKeywordAlone(JsonNode example) {
        assertThat(spec.errors("/components/schemas/ImageToVideoRequest", example.get("request")))
                .filteredOn(error -> !isNullBranch(error))
                .extracting(error -> error.getInstanceLocation() + " " + error.getKeyword())
                .containsExactly(example.get("at").asString() + " " + example.get("keyword").asString());
    }

    @Test
    void everyLimitOfARequestIsBrokenByARefusedRequest() throws IOException {
        Set<String> limits = new TreeSet<>();
        JsonNode schemas = spec.tree().at("/components/schemas");
        REQUEST.forEach(name -> collectLimits(schemas.get(name), "#/components/schemas/" + name, limits));

        Set<String> broken = new TreeSet<>();
        for (Path file : Spec.examples("refused")) {
            spec.errors("/components/schemas/ImageToVideoRequest", Spec.json(file).get("request"))
                    .forEach(error -> broken.add("#" + error.getSchemaLocation().getFragment()));
        }

        assertThat(limits).hasSizeGreaterThan(15);
        assertThat(broken).containsAll(limits);
    }

    @Test
    void lengthsCountCodePoints() {
        JsonNode waves = JsonNodeFactory.instance.objectNode().put("prompt", "🌊".repeat(2500));

        assertThat(spec.errors("/components/schemas/ImageToVideoRequest", waves)).isEmpty();
    }

    @Test
    void everyExampleThatTheDescriptionNamesExists() {
        assertThat(spec.tree().findValuesAsString("externalValue"))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Spec.FOLDER.resolve(path)).matches(Files::isRegularFile, "is a file"));
    }

    /** Where null is allowed beside a named schema, a wrong value breaks both; the branch for null says nothing. */
    private static boolean isNullBranch(Error error) {
        return error.getKeyword().equals("type") && error.getEvaluationPath().toString().contains("/anyOf/1/");
    }

    private static void collectLimits(JsonNode schema, String location, Set<String> limits) {
        schema.properties().forEach(member -> {
            String at = location + "/" + member.getKey();
            if (LIMITS.contains(member.getKey()) && !location.endsWith("/properties")) {
                limits.add(at);
            } else if (member.getValue().isObject()) {
                collectLimits(member.getValue(), at, limits);
            }
        });
    }
}
