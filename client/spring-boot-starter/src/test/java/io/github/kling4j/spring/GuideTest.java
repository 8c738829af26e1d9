package io.github.kling4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.KlingClient;
import io.github.kling4j.model.TextToVideoRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;

/** Compiles the code of the guide, and compares the properties in the guide with the metadata. */
class GuideTest {

    private static final Path SOURCE = Path.of("src/test/java/io/github/kling4j/spring/GuideTest.java");
    private static final Path METADATA = Path.of("target/classes/META-INF/spring-configuration-metadata.json");

    @Test
    void the_code_of_the_guide_is_the_code_below() throws IOException {
        assertThat(found("(?ms)^```java\n(.*?)^```", Files.readString(Path.of("README.md"))))
                .isEqualTo(found("(?ms)^// guide\n(.*?)^// end", Files.readString(SOURCE)));
    }

    @Test
    void the_tables_have_every_property() throws IOException {
        assertThat(found("(?m)^\\| `(kling\\.[a-z.-]+)`", Files.readString(Path.of("README.md"))))
                .containsExactlyInAnyOrderElementsOf(found(
                        "\"name\": \"(kling\\.[a-z.-]+)\",\\s*\"type\": \"[^\"]*\",\\s*\"description\"",
                        properties(Files.readString(METADATA))));
    }

    private static String properties(String metadata) {
        return metadata.substring(metadata.indexOf("\"properties\""));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}

// guide
@Service
class Trailers {

    private final KlingClient client;

    Trailers(KlingClient client) {
        this.client = client;
    }

    String submit(String words) {
        return client.textToVideo()
                .submit(TextToVideoRequest.builder().prompt(words).build())
                .id();
    }
}
// end
