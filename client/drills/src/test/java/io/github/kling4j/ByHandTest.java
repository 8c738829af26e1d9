package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.model.Task;
import io.github.kling4j.openapi.changes.ByHand;
import io.github.kling4j.openapi.check.DescriptionTree;
import io.github.kling4j.simulator.KlingSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Hand-written Java code agrees with the OpenAPI description. The test is in this module, so that its failures are
 * reported together with the changes.
 */
class ByHandTest {

    private final JsonNode spec;

    ByHandTest() throws IOException {
        Path root = Path.of(System.getProperty("basedir", ".")).resolve("../..");
        spec = DescriptionTree.of(Files.readString(root.resolve("openapi/kling-v3.yaml")));
    }

    @Test
    void the_client_uses_the_first_server() throws IOException {
        HttpUrl first = HttpUrl.get(spec.at("/servers/0/url").asString());

        try (KlingClient client = KlingClient.builder().apiKey("key").build()) {
            assertThat(client)
                    .hasToString("KlingClient[" + first.scheme() + "://" + first.host() + ":" + first.port() + "]");
        }
    }

    @Test
    void every_server_is_a_valid_base_url() {
        assertThat(spec.path("servers"))
                .allSatisfy(server -> KlingClient.builder()
                        .apiKey("key")
                        .baseUrl(server.path("url").asString())
                        .build()
                        .close());
    }

    @Test
    void every_call_is_secured_by_a_bearer_token() {
        assertThat(spec.path("security").toString()).isEqualTo("[{\"token\":[]}]");
        assertThat(spec.at("/components/securitySchemes").propertyNames()).containsExactly("token");
        assertThat(spec.at("/components/securitySchemes/token/type").asString()).isEqualTo("http");
        assertThat(spec.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    void the_final_status_words_are_those_in_the_description() {
        Set<String> done = new TreeSet<>();
        Set<String> failed = new TreeSet<>();
        spec.at("/components/schemas/TaskStatus/enum").forEach(word -> {
            Observed seen = new Observed(task(word.asString()), null);
            if (seen.succeeded()) {
                done.add(word.asString());
            }
            if (seen.failed()) {
                failed.add(word.asString());
            }
        });

        assertThat(done).containsExactlyInAnyOrderElementsOf(words("Done"));
        assertThat(failed).containsExactlyInAnyOrderElementsOf(words("Failed"));
    }

    @Test
    void every_status_word_has_one_kind_in_the_description() {
        List<String> said = new ArrayList<>();
        for (String kind : new String[] {"Waiting", "Working", "Done", "Failed"}) {
            said.addAll(words(kind));
        }
        List<String> words = new ArrayList<>();
        spec.at("/components/schemas/TaskStatus/enum").forEach(word -> words.add(word.asString()));

        assertThat(said).containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void the_hand_written_classes_exist() {
        assertThat(ByHand.all())
                .allSatisfy(tie -> assertThat(Class.forName(tie.java().replaceFirst(" .*", ""), false, loader()))
                        .isNotNull());
    }

    /** Reads the words from the description of the status: {@code * Done: succeeded, completed.} */
    private List<String> words(String kind) {
        String text = spec.at("/components/schemas/TaskStatus/description").asString();
        return Pattern.compile("\\b" + kind + ": ([^.]*)\\.")
                .matcher(text)
                .results()
                .flatMap(found -> Pattern.compile(", ").splitAsStream(found.group(1)))
                .toList();
    }

    private static Task task(String status) {
        try {
            return KlingJson.moshi().adapter(Task.class).fromJson("{\"task_info\": {\"status\": \"" + status + "\"}}");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ClassLoader loader() {
        return KlingSimulator.class.getClassLoader();
    }
}
