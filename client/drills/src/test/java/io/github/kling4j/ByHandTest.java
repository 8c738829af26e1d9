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
 * What Java says by hand of the description is what the description says. It stands where what moved is said, so that
 * both are read together.
 */
class ByHandTest {

    private final JsonNode spec;

    ByHandTest() throws IOException {
        Path root = Path.of(System.getProperty("basedir", ".")).resolve("../..");
        spec = DescriptionTree.of(Files.readString(root.resolve("openapi/kling-v3.yaml")));
    }

    @Test
    void theClientGoesToTheFirstServer() throws IOException {
        HttpUrl first = HttpUrl.get(spec.at("/servers/0/url").asString());

        try (KlingClient client = KlingClient.builder().apiKey("key").build()) {
            assertThat(client)
                    .hasToString("KlingClient[" + first.scheme() + "://" + first.host() + ":" + first.port() + "]");
        }
    }

    @Test
    void everyServerIsABaseUrlOfTheClient() {
        assertThat(spec.path("servers"))
                .allSatisfy(server -> KlingClient.builder()
                        .apiKey("key")
                        .baseUrl(server.path("url").asString())
                        .build()
                        .close());
    }

    @Test
    void everyCallIsSecuredByABearerToken() {
        assertThat(spec.path("security").toString()).isEqualTo("[{\"token\":[]}]");
        assertThat(spec.at("/components/securitySchemes").propertyNames()).containsExactly("token");
        assertThat(spec.at("/components/securitySchemes/token/type").asString()).isEqualTo("http");
        assertThat(spec.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    void theWordsThatAreFinalAreThoseThatTheDescriptionSays() {
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
    void everyWordOfAStatusIsSaidToBeOfOneKind() {
        List<String> said = new ArrayList<>();
        for (String kind : new String[] {"Waiting", "Working", "Done", "Failed"}) {
            said.addAll(words(kind));
        }
        List<String> words = new ArrayList<>();
        spec.at("/components/schemas/TaskStatus/enum").forEach(word -> words.add(word.asString()));

        assertThat(said).containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void theJavaThatHasToFollowIsThere() {
        assertThat(ByHand.all())
                .allSatisfy(tie -> assertThat(Class.forName(tie.java().replaceFirst(" .*", ""), false, loader()))
                        .isNotNull());
    }

    /** In the description of the status, as {@code * Done: succeeded, completed.} */
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
