package io.github.kling4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated adapters are found by name, and equal the golden files. */
class AdaptersTest {

    private static final Path BASE = Path.of(System.getProperty("basedir", "."));
    private static final Path ACCEPTED = BASE.resolve("target/templates/accepted");
    private static final Path GENERATED = BASE.resolve("target/generated-sources/openapi/java/io/github/kling4j/model");

    @Test
    void every_generated_type_is_read_by_its_own_adapter() throws IOException, ClassNotFoundException {
        List<String> types = generatedTypes();

        assertThat(types).contains("ImageToVideoRequest", "TextToVideoRequest", "Mode", "Task");
        for (String type : types) {
            Class<?> model = Class.forName("io.github.kling4j.model." + type);
            assertThat(Json.MOSHI.adapter(model)).hasToString(type + "JsonAdapter.nullSafe()");
        }
    }

    /**
     * {@code -Dgolden.rewrite=true} rewrites the golden files; review the changes. The schemas are in {@code
     * src/test/openapi}, because a new limit or word in the schemas of the service must not change the files.
     */
    @ParameterizedTest
    @ValueSource(strings = {"SampleJsonAdapter.java", "Sample.java", "Colour.java", "TextOrOther.java"})
    void generated_code_equals_the_golden_file(String name) throws IOException {
        Path golden = BASE.resolve("src/test/resources/golden").resolve(name);
        String generated = Files.readString(accepted(name));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(golden, generated);
        }

        assertThat(generated).isEqualTo(Files.readString(golden));
    }

    @Test
    void generated_lines_fit_and_blank_lines_are_single() throws IOException {
        for (String type : generatedTypes()) {
            for (String suffix : List.of(".java", "JsonAdapter.java")) {
                String source = Files.readString(GENERATED.resolve(type + suffix));
                assertThat(source)
                        .as(type + suffix)
                        .doesNotContain("\n\n\n")
                        .doesNotContain(" \n")
                        .endsWith("}\n");
                assertThat(source.lines())
                        .as(type + suffix)
                        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
            }
        }
    }

    private static Path accepted(String name) throws IOException {
        try (Stream<Path> files = Files.walk(ACCEPTED)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    private static List<String> generatedTypes() throws IOException {
        try (Stream<Path> files = Files.list(GENERATED)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("JsonAdapter.java"))
                    .map(name -> name.substring(0, name.length() - "JsonAdapter.java".length()))
                    .sorted()
                    .toList();
        }
    }
}
