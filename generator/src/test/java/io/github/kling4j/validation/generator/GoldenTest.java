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

/** The generated source, as a person would step through it: the folder {@code good}, with what is {@code expected}. */
class GoldenTest {

    @Test
    void validatorsReadAsWritten(@TempDir Path work) throws IOException {
        Javac.Outcome outcome = new Javac(work).with("-Werror").compile(Golden.RESOURCES.resolve("good"));

        assertThat(outcome.messages()).isEmpty();
        for (Map.Entry<String, String> file : outcome.generated().entrySet()) {
            Golden.compare(Golden.RESOURCES.resolve("expected").resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void everythingThatCompiledExpressionsCallIsShown() throws IOException {
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
