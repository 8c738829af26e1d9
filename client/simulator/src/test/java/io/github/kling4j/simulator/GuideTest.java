package io.github.kling4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide's code, as it stands there. */
class GuideTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void the_first_example() throws Exception {
        try (KlingSimulator simulator = KlingSimulator.start()) {
            URI submit = simulator.baseUrl().resolve("vendors/klingai/v1/kling-v3/image-to-video/generation");
            HttpRequest request = HttpRequest.newBuilder(submit)
                    .header("Authorization", "Bearer " + simulator.token())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"first_frame\": \"https://example.com/a.png\", \"duration\": 20}"))
                    .build();

            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(simulator.received().get(0).refusals())
                    .hasToString("[duration: must be at most 15, but is 20, "
                            + "prompt: is required when multi_shot is false]");
            assertThat(simulator.tasks()).isEmpty();
        }
    }

    @Test
    void the_settings() {
        KlingSimulator simulator = KlingSimulator.builder()
                .token("a-token")
                .script(TaskScript.statuses("queued", "running", "completed"))
                .video(new byte[] {1, 2, 3})
                .start();

        simulator.nextTask(TaskScript.failing(2001, "Invalid request", "the frame is black"));
        simulator.failNext(Operation.SUBMIT, Fault.status(429).header("Retry-After", "2"));
        simulator.failNext(Operation.DOWNLOAD, Fault.truncated());

        simulator.close();
        assertThat(simulator.submissions()).isZero();
    }

    @Test
    void every_line_of_the_guides_code_stands_here() throws Exception {
        String source = Files.readString(Path.of("src/test/java/io/github/kling4j/simulator/GuideTest.java"));
        String guide = Files.readString(Path.of("README.md"));

        assertThat(Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                        .matcher(guide)
                        .results())
                .hasSize(2)
                .allSatisfy(code -> assertThat(source.lines().map(String::strip))
                        .containsAll(code.group(1).lines().map(String::strip).toList()));
    }
}
