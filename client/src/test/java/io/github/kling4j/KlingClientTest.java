package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.ApiException;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KlingClientTest extends WithSimulator {

    @Test
    void the_environment_sets_the_key_and_the_base_url() {
        Map<String, String> environment = Map.of(
                "MULEROUTER_API_KEY",
                simulator.token() + "\n",
                "MULEROUTER_BASE_URL",
                simulator.baseUrl().toString());

        try (KlingClient fromEnvironment = new Environment(environment).client()) {
            assertThat(fromEnvironment.imageToVideo().submit(REQUEST).taskInfo().id())
                    .isNotBlank();
        }
    }

    @Test
    void without_a_base_url_the_client_uses_the_default() {
        Environment environment = new Environment(Map.of("MULEROUTER_API_KEY", "k", "MULEROUTER_BASE_URL", ""));

        try (KlingClient usual = environment.client()) {
            assertThat(usual).hasToString("KlingClient[https://api.mulerouter.ai:443]");
        }
    }

    @Test
    void without_a_key_a_client_cannot_be_created() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Environment(Map.of()).client())
                .withMessage("no API key: set the environment variable MULEROUTER_API_KEY,"
                        + " or pass it to KlingClient.builder().apiKey(…)");
        assertThatIllegalStateException()
                .isThrownBy(() -> KlingClient.builder().build())
                .withMessage("no API key: pass it to apiKey(…)");
    }

    @Test
    void an_invalid_variable_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Environment(Map.of("MULEROUTER_API_KEY", "Bearer k")).client())
                .withMessage("the environment variable MULEROUTER_API_KEY is invalid: apiKey begins with \"Bearer\": "
                        + "write only the key, the client adds the prefix");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> new Environment(Map.of("MULEROUTER_API_KEY", "k", "MULEROUTER_BASE_URL", "example.com"))
                                .client())
                .withMessageStartingWith(
                        "the environment variable MULEROUTER_BASE_URL is invalid: a base URL must consist of http");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "api.mulerouter.ai", "ftp://example.com", "https://a.example/?b", "https://a.example#b"})
    void a_base_url_needs_http_or_https_and_a_host(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KlingClient.builder().baseUrl(url))
                .withMessage("a base URL must consist of http or https, a host and an optional path, such as"
                        + " https://api.mulerouter.ai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", " "})
    void a_base_url_may_end_with_or_without_a_slash(String path) {
        String origin = "http://localhost:" + simulator.baseUrl().getPort();
        try (KlingClient client =
                client(simulator.token()).baseUrl(origin + path).build()) {
            assertThat(client.imageToVideo().submit(REQUEST).taskInfo().id()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "gateway/"})
    void a_base_url_may_have_a_path(String path) {
        try (KlingClient client =
                client(simulator.token()).baseUrl(simulator.baseUrl() + path).build()) {
            ApiException thrown = catchThrowableOfType(
                    ApiException.class, () -> client.imageToVideo().submit(REQUEST));

            assertThat(thrown.status()).as("the simulator knows no such path").isEqualTo(404);
            assertThat(simulator.submissions()).isEqualTo(1);
        }
    }

    @Test
    void the_key_is_never_printed() {
        assertThat(client.toString())
                .isEqualTo("KlingClient[http://localhost:" + simulator.baseUrl().getPort() + "]");
        assertThat(client(simulator.token())).hasToString("KlingClient.Builder[localhost]");
    }

    @Test
    void a_shared_http_client_outlives_the_client() {
        OkHttpClient shared = new OkHttpClient();
        try (KlingClient sharing = client(simulator.token()).httpClient(shared).build()) {
            sharing.imageToVideo()
                    .get(sharing.imageToVideo().submit(REQUEST).taskInfo().id());
        }

        assertThat(shared.dispatcher().executorService().isShutdown()).isFalse();
        assertThat(shared.connectionPool().connectionCount()).isEqualTo(1);
        shared.dispatcher().executorService().shutdown();
        shared.connectionPool().evictAll();
    }
}
