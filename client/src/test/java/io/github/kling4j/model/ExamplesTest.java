package io.github.kling4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Validators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The models read and write the examples of the OpenAPI description. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("basedir", "."), "..", "openapi", "examples");

    @TestFactory
    Stream<DynamicTest> everyRequestComesBackWithoutItsNullsAndKeepsTheRules() throws IOException {
        Stream.Builder<DynamicTest> tests = Stream.builder();
        for (Path folder : files(EXAMPLES.resolve("request"))) {
            Class<?> type = typeOf(folder.getFileName().toString());
            tests("request/" + folder.getFileName(), type, ExamplesTest::withoutNulls)
                    .forEach(tests);
            valid(folder, type).forEach(tests);
        }
        return tests.build();
    }

    /** The directory {@code text-to-video} contains examples of {@code TextToVideoRequest}. */
    private static Class<?> typeOf(String folder) {
        String name = Stream.of(folder.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining("", ExamplesTest.class.getPackageName() + ".", "Request"));
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("the examples in " + folder + " have no model; rename the folder", e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyTaskComesBackEqual() throws IOException {
        return tests("task", Task.class, tree -> tree);
    }

    @TestFactory
    Stream<DynamicTest> everyErrorComesBackEqual() throws IOException {
        return tests("error", ErrorAnswer.class, tree -> tree);
    }

    /** Also checks the rules beyond the schema. */
    private static <T> Stream<DynamicTest> valid(Path folder, Class<T> type) throws IOException {
        return files(folder).stream()
                .map(file -> DynamicTest.dynamicTest(
                        folder.getFileName() + "/" + file.getFileName() + " is valid",
                        () -> assertThat(Validators.of(type).validate(Json.decode(type, Files.readString(file))))
                                .isEmpty()));
    }

    private interface Expected {

        @Nullable
        Object of(@Nullable Object tree);
    }

    private static <T> Stream<DynamicTest> tests(String folder, Class<T> type, Expected expected) throws IOException {
        List<Path> files = files(EXAMPLES.resolve(folder));
        assertThat(files).hasSizeGreaterThan(4);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(folder + "/" + file.getFileName(), () -> {
                    String json = Files.readString(file);

                    String again = Json.encode(type, Json.decode(type, json));

                    assertThat(Json.tree(again)).isEqualTo(expected.of(normal(Json.tree(json))));
                }));
    }

    private static @Nullable Object withoutNulls(@Nullable Object tree) {
        Map<Object, Object> given = new LinkedHashMap<>();
        ((Map<?, ?>) tree).forEach((name, value) -> {
            if (value != null) {
                given.put(name, value);
            }
        });
        return given;
    }

    /** Normalizes date-times to their shortest form. */
    private static @Nullable Object normal(@Nullable Object tree) {
        if (tree instanceof List<?> list) {
            return list.stream().map(ExamplesTest::normal).toList();
        }
        if (tree instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> normal = new LinkedHashMap<>();
            map.forEach((name, value) -> normal.put(name, normal(value)));
            return normal;
        }
        return tree instanceof String text ? normalTime(text) : tree;
    }

    private static String normalTime(String text) {
        return text.replaceAll("^(\\d{4}-.*T.*?)(\\.\\d*?)0+Z$", "$1$2Z")
                .replaceAll("\\.Z$", "Z")
                .replace("+00:00", "Z");
    }
}
