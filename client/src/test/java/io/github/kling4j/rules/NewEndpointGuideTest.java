package io.github.kling4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide to new endpoints: its code compiles, and it lists the annotations and methods for rules. */
class NewEndpointGuideTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/kling4j/rules");

    private String guide;

    @BeforeEach
    void read() throws IOException {
        guide = Files.readString(Path.of("../openapi/NEW-ENDPOINT.md"));
    }

    @Test
    void the_test_compiles_for_another_request(@TempDir Path directory) throws IOException {
        String source = block("test of the rules").replace("VideoExtension", "OmniVideoEdit");
        Path file = Files.writeString(directory.resolve("OmniVideoEditRulesTest.java"), source);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        int exit = ToolProvider.getSystemJavaCompiler()
                .run(null, output, output, "-proc:none", "-d", directory.toString(), file.toString());

        assertThat(exit).as(output.toString()).isZero();
    }

    @Test
    void its_methods_are_those_of_a_rule_interface() throws IOException {
        String rules = Files.readString(SOURCES.resolve("OmniVideoEditRules.java"));

        assertThat(rules).containsIgnoringWhitespaces(block("methods"));
    }

    @Test
    void it_lists_every_rule_annotation_of_the_package() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(files.map(NewEndpointGuideTest::read)
                            .filter(source -> source.contains("@interface "))
                            .map(source -> source.replaceFirst("(?s).*@interface (\\w+).*", "$1"))
                            .filter(name -> !guide.contains("| `@" + name + "` |")))
                    .as("annotations without a row in a table of openapi/NEW-ENDPOINT.md")
                    .isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String block(String name) {
        Matcher block = Pattern.compile("<!-- " + name + " -->\n```java\n(.*?)```", Pattern.DOTALL)
                .matcher(guide);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
