package io.github.kling4j.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The schemas accept the examples of requests and responses, and refuse the others. */
class ExamplesTest {

    private static final String SCHEMAS = "/components/schemas/";
    private static final Set<String> LIMITS = Set.of(
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "enum",
            "required");

    private final Spec spec;
    private final Map<String, String> folders = new TreeMap<>(Map.of("task", "Task", "error", "ErrorAnswer"));

    ExamplesTest() throws IOException {
        spec = Spec.read();
        spec.tree()
                .path("paths")
                .forEach(path ->
                        path.forEach(operation -> addFolders(operation.at("/requestBody/content/application~1json"))));
    }

    /** Adds the directory of a body's examples with the schema of the body. */
    private void addFolders(JsonNode body) {
        String schema = body.at("/schema/$ref").asString("").replaceFirst(".*/", "");
        for (String example : body.path("examples").findValuesAsString("externalValue")) {
            String folder = example.replaceFirst("^examples/", "").replaceFirst("/[^/]*$", "");
            assertThat(folders.getOrDefault(folder, schema))
                    .as("the schema of examples/" + folder)
                    .isEqualTo(schema);
            folders.put(folder, schema);
        }
    }

    @Test
    void every_directory_of_requests_has_examples_of_one_operation() throws IOException {
        try (Stream<Path> found = Files.list(Spec.FOLDER.resolve("examples/request"))) {
            assertThat(found.map(folder -> "request/" + folder.getFileName()))
                    .hasSizeGreaterThan(4)
                    .containsExactlyInAnyOrderElementsOf(folders.keySet().stream()
                            .filter(folder -> folder.startsWith("request/"))
                            .toList());
        }
        assertThat(requests()).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsValid() throws IOException {
        Stream.Builder<DynamicTest> tests = Stream.builder();
        for (Map.Entry<String, String> folder : folders.entrySet()) {
            for (Path file : Spec.examples(folder.getKey())) {
                tests.add(DynamicTest.dynamicTest(
                        folder.getKey() + "/" + file.getFileName(),
                        () -> assertThat(spec.errors(SCHEMAS + folder.getValue(), Spec.json(file)))
                                .isEmpty()));
            }
        }
        return tests.build();
    }

    /** An example must be refused by only one keyword in at least one request that has its property. */
    @TestFactory
    Stream<DynamicTest> everyRefusedRequestIsRefusedByItsKeywordAlone() throws IOException {
        return Spec.examples("refused").stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> isRefusedByItsKeywordAlone(Spec.json(file))));
    }

    @TestFactory
    Stream<DynamicTest> everyRefusedRequestIsRefusedByItsKeywordWhereverItsPropertyIs() throws IOException {
        Stream.Builder<DynamicTest> tests = Stream.builder();
        for (Path file : Spec.examples("refused")) {
            JsonNode example = Spec.json(file);
            requestsWithItsProperty(example)
                    .filter(schema -> !takenBy(example).contains(schema))
                    .forEach(schema -> tests.add(DynamicTest.dynamicTest(schema + " " + file.getFileName(), () -> {
                        if (Boolean.getBoolean("golden.rewrite")
                                && !refusals(schema, example).contains(expected(example))) {
                            take(file, schema);
                        } else {
                            isRefusedByItsKeyword(schema, example);
                        }
                    })));
        }
        return tests.build();
    }

    /** An example names the requests that do not have its limit, so that a limit is not removed by mistake. */
    @TestFactory
    Stream<DynamicTest> whatARefusedRequestSaysIsTakenElsewhereIsNotRefusedThere() throws IOException {
        Stream.Builder<DynamicTest> tests = Stream.builder();
        for (Path file : Spec.examples("refused")) {
            JsonNode example = Spec.json(file);
            takenBy(example)
                    .forEach(schema -> tests.add(DynamicTest.dynamicTest(schema + " " + file.getFileName(), () -> {
                        assertThat(requestsWithItsProperty(example)).contains(schema);
                        assertThat(refusals(schema, example)).doesNotContain(expected(example));
                    })));
        }
        return tests.build();
    }

    private Stream<String> requestsWithItsProperty(JsonNode example) {
        String property = example.get("at").asString().split("/")[1];
        return requests()
                .filter(schema ->
                        spec.tree().at(SCHEMAS + schema + "/properties").has(property));
    }

    private static List<String> takenBy(JsonNode example) {
        return example.path("taken").valueStream().map(JsonNode::asString).toList();
    }

    /** Adds a request to those that do not have the limit of an example. */
    private static void take(Path file, String schema) throws IOException {
        Stream<String> all = Stream.concat(takenBy(Spec.json(file)).stream(), Stream.of(schema));
        String taken = all.map("    \"%s\""::formatted).collect(Collectors.joining(",\n"));
        String others = Files.readString(file).replaceFirst("(?s)  \"taken\": \\[.*?],\n", "");
        Files.writeString(
                file, others.replaceFirst("  \"request\"", "  \"taken\": [\n" + taken + "\n  ],\n  \"request\""));

        assertThat(takenBy(Spec.json(file)))
                .as("write \"taken\" and \"request\" of %s on lines of their own, in this order", file)
                .contains(schema);
    }

    private Stream<String> requests() {
        return folders.entrySet().stream()
                .filter(folder -> folder.getKey().startsWith("request/"))
                .map(Map.Entry::getValue);
    }

    private void isRefusedByItsKeywordAlone(JsonNode example) {
        assertThat(requestsWithItsProperty(example))
                .as("requests with its property")
                .anySatisfy(schema -> assertThat(refusals(schema, example)).containsExactly(expected(example)));
    }

    /** Ignores required properties: the example may be intended for another request. */
    private void isRefusedByItsKeyword(String schema, JsonNode example) {
        String expected = expected(example);

        assertThat(refusals(schema, example))
                .as(
                        "if this property of %1$s does not have the limit, add \"%1$s\" to \"taken\" in the example"
                                + " (-Dgolden.rewrite=true adds it)",
                        schema)
                .filteredOn(error -> error.equals(expected) || !error.matches("/[^/]+ required"))
                .containsExactly(expected);
    }

    private List<String> refusals(String schema, JsonNode example) {
        return spec.errors(SCHEMAS + schema, example.get("request")).stream()
                .filter(error -> !isNullBranch(error))
                .map(error -> at(error) + " " + error.getKeyword())
                .toList();
    }

    private static String expected(JsonNode example) {
        return example.get("at").asString() + " " + example.get("keyword").asString();
    }

    @Test
    void every_limit_of_a_request_is_broken_by_a_refused_request() throws IOException {
        Set<String> visited = new TreeSet<>();
        requests().forEach(schema -> visit(SCHEMAS + schema, visited));
        List<String> limits = visited.stream()
                .filter(ExamplesTest::isLimit)
                .map(at -> "#" + at)
                .toList();

        Set<String> broken = new TreeSet<>();
        for (Path file : Spec.examples("refused")) {
            JsonNode request = Spec.json(file).get("request");
            requests()
                    .forEach(schema -> spec.errors(SCHEMAS + schema, request)
                            .forEach(error ->
                                    broken.add("#" + error.getSchemaLocation().getFragment())));
        }

        assertThat(limits).hasSizeGreaterThan(20);
        assertThat(limits)
                .as("limits that are not broken by a refused request; write one into examples/refused")
                .filteredOn(limit -> !broken.contains(limit))
                .isEmpty();
    }

    @Test
    void lengths_count_code_points() {
        JsonNode waves = JsonNodeFactory.instance.objectNode().put("prompt", "🌊".repeat(2500));

        assertThat(spec.errors(SCHEMAS + "ImageToVideoRequest", waves)).isEmpty();
    }

    @Test
    void every_example_in_the_description_exists() {
        assertThat(spec.tree().findValuesAsString("externalValue"))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Spec.FOLDER.resolve(path)).matches(Files::isRegularFile, "is a file"));
    }

    /** Returns the path of the value, or the path that a missing value would have, as in our validators. */
    private static String at(Error error) {
        return error.getInstanceLocation() + (error.getKeyword().equals("required") ? "/" + error.getProperty() : "");
    }

    /**
     * If null is allowed in addition to a named schema, a wrong value breaks both branches; the error for null is
     * ignored.
     */
    private static boolean isNullBranch(Error error) {
        return error.getKeyword().equals("type")
                && error.getEvaluationPath().toString().contains("/anyOf/1/");
    }

    private static boolean isLimit(String pointer) {
        int name = pointer.lastIndexOf('/');
        return LIMITS.contains(pointer.substring(name + 1))
                && !pointer.substring(0, name).endsWith("/properties");
    }

    /** Collects the JSON Pointers below a pointer, and those of referenced schemas. */
    private void visit(String pointer, Set<String> visited) {
        if (visited.add(pointer)) {
            spec.tree()
                    .at(pointer)
                    .properties()
                    .forEach(member -> visit(
                            member.getKey().equals("$ref")
                                    ? member.getValue().asString().substring(1)
                                    : pointer + "/" + member.getKey(),
                            visited));
        }
    }
}
