package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Expressions;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the validators generated from the folder {@code good} with the sources in {@code expected}. */
class GoldenTest {

    @Test
    void generated_validators_equal_the_expected_sources(@TempDir Path work) throws IOException {
        Javac.Outcome outcome = new Javac(work).with("-Werror").compile(Golden.RESOURCES.resolve("good"));

        assertThat(outcome.messages()).isEmpty();
        for (Map.Entry<String, String> file : outcome.generated().entrySet()) {
            Golden.compare(Golden.RESOURCES.resolve("expected").resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void the_expected_sources_call_each_public_method_of_Expressions() throws IOException {
        StringBuilder expected = new StringBuilder();
        try (Stream<Path> files = Files.list(Golden.RESOURCES.resolve("expected"))) {
            for (Path file : files.sorted().toList()) {
                expected.append(Files.readString(file));
            }
        }

        assertThat(Stream.of(Expressions.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(method -> "Expressions." + method.getName() + "("))
                .allSatisfy(call -> assertThat(expected.toString().replaceAll("\\.<\\w+>", "."))
                        .contains(call));
    }
}
