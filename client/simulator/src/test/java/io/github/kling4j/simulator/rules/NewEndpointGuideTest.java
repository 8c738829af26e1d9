package io.github.kling4j.simulator.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide to new endpoints: its code compiles, and it lists all checks. */
class NewEndpointGuideTest {

    @TempDir
    private Path directory;

    private String guide;

    @BeforeEach
    void read() throws IOException {
        guide = Files.readString(Path.of(System.getProperty("basedir", "."), "../../openapi/NEW-ENDPOINT.md"));
    }

    @Test
    void the_constant_compiles() throws IOException {
        String constant = block("simulator").stripTrailing().replaceFirst(",$", ";");
        compile("Endpoint.java", """
                package io.github.kling4j.simulator.rules;
                enum Endpoint {
                %s
                    Endpoint(String path, java.util.function.Consumer<RequestBody> rules) {}
                }
                """.formatted(constant));
    }

    @Test
    void the_test_compiles() throws IOException {
        compile("VideoExtensionRulesTest.java", block("test of the simulator"));
    }

    @ParameterizedTest
    @ValueSource(classes = {Properties.class, RequestBody.class, OmniInputs.class})
    void it_lists_every_check(Class<?> checks) {
        assertThat(Stream.of(checks.getDeclaredMethods())
                        .filter(method -> method.getReturnType() == void.class
                                && !Modifier.isPrivate(method.getModifiers())
                                && !method.isSynthetic())
                        .map(Method::getName)
                        .filter(name -> !guide.contains("`" + name + "(")))
                .as("checks that the tables of openapi/NEW-ENDPOINT.md do not list")
                .isEmpty();
    }

    private void compile(String name, String source) throws IOException {
        Path file = Files.writeString(directory.resolve(name), source);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        int exit = ToolProvider.getSystemJavaCompiler()
                .run(null, output, output, "-proc:none", "-d", directory.toString(), file.toString());

        assertThat(exit).as(output.toString()).isZero();
    }

    private String block(String name) {
        Matcher block = Pattern.compile("<!-- " + name + " -->\n```java\n(.*?)```", Pattern.DOTALL)
                .matcher(guide);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
