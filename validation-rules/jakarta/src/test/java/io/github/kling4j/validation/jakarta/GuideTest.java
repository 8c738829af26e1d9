package io.github.kling4j.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.jakarta.shop.Line;
import io.github.kling4j.validation.jakarta.shop.Order;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code of the guide is compiled, here or in the Spring Boot service, and prints the output in the guide. */
class GuideTest {

    private static final Path GUIDE = Path.of("README.md");
    private static final Pattern IN_SOURCE =
            Pattern.compile("^ *// guide\n(.*?)^ *// end\n", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern IN_GUIDE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern OUTPUT = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?://)([^)#]+)");

    @Test
    void the_code_of_the_guide_is_compiled() throws IOException {
        List<String> compiled = new ArrayList<>();
        for (Path folder : List.of(Path.of("src/test/java"), Path.of("src/full"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    compiled.addAll(blocks(IN_SOURCE, Files.readString(file)));
                }
            }
        }

        assertThat(blocks(IN_GUIDE, Files.readString(GUIDE))).hasSize(5).containsExactlyInAnyOrderElementsOf(compiled);
    }

    @Test
    void the_output_in_the_guide_is_printed() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Guide.print(
                    Guide.decorated(Providers.hibernate().getValidator()),
                    new Order().setCustomer("Ada").setLines(new Line(1, 0), new Line(0, 0)));
        } finally {
            System.setOut(out);
        }

        assertThat(blocks(OUTPUT, Files.readString(GUIDE)))
                .containsExactly(printed.toString(StandardCharsets.UTF_8).stripTrailing());
    }

    @Test
    void the_files_that_the_guide_links_to_exist() throws IOException {
        assertThat(LINK.matcher(Files.readString(GUIDE)).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    private static List<String> blocks(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(block -> block.group(1).stripTrailing().stripIndent())
                .toList();
    }
}
