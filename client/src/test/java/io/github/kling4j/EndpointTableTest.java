package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of endpoints in the guides, generated from the description. */
class EndpointTableTest {

    private final Description description = Description.read();

    @ParameterizedTest
    @ValueSource(strings = {"../README.md", "README.md"})
    void a_guide_lists_every_endpoint_with_the_texts_of_the_description(String guide) throws IOException {
        List<String> paths = description.submitPaths();
        assertThat(ClientEndpoint.all()).extracting(ClientEndpoint::path).containsExactlyInAnyOrderElementsOf(paths);

        new GeneratedPart(Path.of(guide), "endpoints")
                .requireContent(ClientEndpoint.all().stream()
                        .sorted(Comparator.comparing(endpoint -> paths.indexOf(endpoint.path())))
                        .map(this::row)
                        .collect(Collectors.joining("", "\n| call | input | endpoint |\n|---|---|---|\n", "\n")));
    }

    private String row(ClientEndpoint<?> endpoint) {
        return "| `%s` | %s | %s |\n"
                .formatted(
                        endpoint.call(),
                        cell(description.bodyText(endpoint.path())),
                        cell(description.tagText(endpoint.path())));
    }

    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").replace("|", "\\|");
    }
}
