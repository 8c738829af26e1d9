package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.TransportException;
import io.github.kling4j.model.Task;
import io.github.kling4j.simulator.KlingSimulator;
import java.nio.file.Path;
import java.util.List;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests with a real proxy, which records the visible parts of requests. */
class ProxyTest {

    private static final HeldCertificate SELF = new HeldCertificate.Builder()
            .addSubjectAlternativeName("localhost")
            .addSubjectAlternativeName("127.0.0.1")
            .build();
    private static final HandshakeCertificates TLS = new HandshakeCertificates.Builder()
            .heldCertificate(SELF)
            .addTrustedCertificate(SELF.certificate())
            .build();
    private static final OkHttpClient TRUSTING = new OkHttpClient.Builder()
            .sslSocketFactory(TLS.sslSocketFactory(), TLS.trustManager())
            .build();

    private final FakeTime time = new FakeTime();

    @TempDir
    private Path directory;

    @AfterEach
    void stop() {
        TRUSTING.connectionPool().evictAll();
        time.close();
    }

    @Test
    void over_https_the_proxy_receives_only_tunnel_requests_without_token_and_path() {
        try (SmallProxy proxy = new SmallProxy(true);
                KlingSimulator simulator =
                        KlingSimulator.builder().tls(TLS.sslSocketFactory()).start();
                KlingClient client = client(simulator)
                        .httpClient(TRUSTING)
                        .proxy(proxy.address())
                        .build()) {
            walk(client);

            assertThat(simulator.submissions()).isEqualTo(1);
            // A POST has its own connection; videos have another host.
            assertThat(proxy.heads())
                    .hasSize(3)
                    .allSatisfy(head -> assertThat(head)
                            .startsWith("CONNECT ")
                            .doesNotContainIgnoringCase("authorization", "bearer", simulator.token(), "vendors"));
            assertThat(proxy.heads().get(0)).contains(" " + simulator.baseUrl().getAuthority() + " ");
            assertThat(proxy.heads().get(2)).doesNotContain(simulator.baseUrl().getAuthority());
            assertThat(simulator.tokenLeaked()).isFalse();
        }
    }

    @Test
    void over_http_requests_have_the_whole_url_and_only_those_to_the_api_have_the_token() {
        try (SmallProxy proxy = new SmallProxy(true);
                KlingSimulator simulator = KlingSimulator.start();
                KlingClient client = client(simulator).proxy(proxy.address()).build()) {
            walk(client);

            List<String> heads = proxy.heads();
            String task = simulator.baseUrl() + "vendors/klingai/v1/kling-v3/image-to-video/generation";
            assertThat(heads.get(0))
                    .startsWith("POST " + task + " HTTP/1.1\r\n")
                    .contains(simulator.token());
            assertThat(heads.get(1)).startsWith("GET " + task + "/").contains(simulator.token());
            assertThat(heads.get(heads.size() - 1))
                    .startsWith("GET http://")
                    .contains(".mp4 HTTP/1.1\r\n")
                    .doesNotContainIgnoringCase("authorization", simulator.token());
            assertThat(simulator.submissions()).isEqualTo(1);
            assertThat(simulator.tokenLeaked()).isFalse();
        }
    }

    @Test
    void a_refusal_of_the_proxy_is_reported_as_nothing_sent() {
        try (SmallProxy proxy = new SmallProxy(false);
                KlingSimulator simulator =
                        KlingSimulator.builder().tls(TLS.sslSocketFactory()).start();
                KlingClient client = client(simulator)
                        .httpClient(TRUSTING)
                        .proxy(proxy.address())
                        .build()) {
            TransportException thrown = catchThrowableOfType(
                    TransportException.class, () -> client.imageToVideo().submit(WithSimulator.REQUEST));

            assertThat(thrown).hasMessageStartingWith("nothing was sent: ").hasMessageContaining("403");
            assertThat(proxy.heads()).as("attempts").hasSize(5);
            assertThat(simulator.submissions()).isZero();
        }
    }

    @Test
    void the_proxy_receives_the_password_of_a_shared_client_but_not_the_token() {
        OkHttpClient knowing = TRUSTING.newBuilder()
                .proxyAuthenticator((route, answer) -> answer.request()
                        .newBuilder()
                        .header("Proxy-Authorization", Credentials.basic("user", "word"))
                        .build())
                .build();
        try (SmallProxy proxy = new SmallProxy(true);
                KlingSimulator simulator =
                        KlingSimulator.builder().tls(TLS.sslSocketFactory()).start();
                KlingClient client = client(simulator)
                        .httpClient(knowing)
                        .proxy(proxy.address())
                        .build()) {
            client.imageToVideo().submit(WithSimulator.REQUEST);

            assertThat(proxy.heads())
                    .singleElement()
                    .asString()
                    .contains("\r\nProxy-Authorization: " + Credentials.basic("user", "word") + "\r\n")
                    .doesNotContain("\r\nAuthorization:", simulator.token());
        }
    }

    private KlingClient.Builder client(KlingSimulator simulator) {
        return KlingClient.builder()
                .apiKey(simulator.token())
                .baseUrl(simulator.baseUrl().toString())
                .time(time);
    }

    private void walk(KlingClient client) {
        Task done = client.imageToVideo().generate(WithSimulator.REQUEST);
        assertThat(client.download(done.videos().get(0), directory.resolve("video.mp4")))
                .isNotEmptyFile();
    }
}
