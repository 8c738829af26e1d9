package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.DownloadException;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The allowed hosts of videos: the first host, and every host of a redirect. */
class DownloadRedirectTest extends WithSimulator {

    private static final HeldCertificate SELF = new HeldCertificate.Builder()
            .addSubjectAlternativeName("localhost")
            .addSubjectAlternativeName("127.0.0.1")
            .build();
    private static final HandshakeCertificates TLS = new HandshakeCertificates.Builder()
            .heldCertificate(SELF)
            .addTrustedCertificate(SELF.certificate())
            .build();

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final OkHttpClient http = new OkHttpClient.Builder()
            .sslSocketFactory(TLS.sslSocketFactory(), TLS.trustManager())
            .addInterceptor(chain -> chain.proceed(chain.request()
                    .newBuilder()
                    .header("Authorization", "Basic for-the-first-host")
                    .header("Cookie", "a=b")
                    .build()))
            .eventListener(new EventListener() {
                @Override
                public void requestHeadersEnd(Call call, Request request) {
                    sent.add(request.url() + " " + request.header("Authorization") + " " + request.header("Cookie"));
                }
            })
            .build();
    private final KlingSimulator secure =
            KlingSimulator.builder().tls(TLS.sslSocketFactory()).start();

    @TempDir
    private Path directory;

    private Path target;
    private String plainUrl;
    private String secureUrl;

    @BeforeEach
    void makeVideos() {
        target = directory.resolve("sunrise.mp4");
        plainUrl = client.imageToVideo().generate(REQUEST).videos().get(0);
        try (KlingClient toSecure = KlingClient.builder()
                .apiKey(secure.token())
                .httpClient(http)
                .baseUrl(secure.baseUrl().toString())
                .time(time)
                .build()) {
            secureUrl = toSecure.imageToVideo().generate(REQUEST).videos().get(0);
        }
        sent.clear();
    }

    @AfterEach
    void stopSecure() {
        secure.close();
        http.connectionPool().evictAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 307, 308})
    void a_redirect_is_followed_unless_disabled(int status) throws IOException {
        try (KlingClient following = shared().build();
                KlingClient staying = shared().followDownloadRedirects(false).build()) {
            redirect(simulator, status, plainUrl + "?again");
            Files.delete(following.download(plainUrl, target));
            assertThat(sent).hasSize(2);
            sent.clear();
            redirect(simulator, status, plainUrl + "?again");
            DownloadException thrown = failure(staying, plainUrl);

            assertThat(thrown)
                    .hasMessageEndingWith("the response was a redirect (" + status + ") to http://127.0.0.1; "
                            + "it was not followed because of followDownloadRedirects(false)");
            assertThat(thrown.status()).isEqualTo(status);
            assertThat(sent).as("not tried again").hasSize(1);
        }
    }

    @Test
    void a_redirect_may_be_relative() {
        redirect(simulator, 302, HttpUrl.get(plainUrl).encodedPath() + "?again");

        assertThat(client.download(plainUrl, target)).isNotEmptyFile();
        assertThat(simulator.downloads()).isEqualTo(2);
    }

    @Test
    void a_redirect_from_http_to_https_is_followed_without_secrets() {
        redirect(simulator, 302, secureUrl);

        try (KlingClient client = shared().build()) {
            assertThat(client.download(plainUrl, target)).isNotEmptyFile();
        }
        assertThat(sent).containsExactly(plainUrl + " Basic for-the-first-host a=b", secureUrl + " null null");
        assertThat(simulator.tokenLeaked())
                .as("a header of the shared client at its first host")
                .isTrue();
        assertThat(secure.tokenLeaked()).isFalse();
    }

    @Test
    void a_redirect_from_https_to_http_is_never_followed() {
        redirect(secure, 302, plainUrl);
        redirect(secure, 302, plainUrl);
        redirect(simulator, 302, secureUrl);
        String reason = "the response was a redirect (302) to http://127.0.0.1; redirects from https to http are not"
                + " followed";

        try (KlingClient client = shared().build()) {
            assertThat(failure(client, secureUrl)).hasMessageEndingWith(reason);
            assertThat(failure(client, plainUrl)).hasMessageEndingWith(reason);
        }
        assertThat(simulator.downloads()).isEqualTo(1);
        assertThat(secure.downloads()).isEqualTo(2);
    }

    @Test
    void a_host_that_is_not_allowed_receives_no_request() {
        try (KlingClient client =
                shared().downloadHosts("cdn.example.com", "*.example.org").build()) {
            DownloadException thrown = failure(client, plainUrl);

            assertThat(thrown)
                    .hasMessage("the video at " + plainUrl + " was not written to " + target
                            + ": the host 127.0.0.1 is not allowed by downloadHosts(cdn.example.com, *.example.org)");
            assertThat(thrown.status()).isNull();
        }
        assertThat(sent).isEmpty();
    }

    @Test
    void a_redirect_to_a_host_that_is_not_allowed_is_not_followed() {
        String byName = plainUrl.replace("127.0.0.1", "localhost");
        redirect(simulator, 302, byName);
        redirect(simulator, 302, byName);

        try (KlingClient one = shared().downloadHosts("127.0.0.1").build();
                KlingClient both =
                        shared().downloadHosts("127.0.0.1", "LOCALHOST").build()) {
            DownloadException thrown = failure(one, plainUrl);
            assertThat(thrown)
                    .hasMessageEndingWith("the response was a redirect (302) to http://localhost; "
                            + "the host localhost is not allowed by downloadHosts(127.0.0.1)");
            assertThat(thrown.status()).isEqualTo(302);
            assertThat(sent).hasSize(1);

            assertThat(both.download(plainUrl, target)).isNotEmptyFile();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://127.0.0.1/a.mp4", "file:///etc/passwd", "http://", "data:video/mp4,AAAA"})
    void a_redirect_to_a_url_of_another_scheme_is_reported(String location) {
        redirect(simulator, 302, location);

        assertThat(failure(client, plainUrl))
                .hasMessageEndingWith(
                        "the response was a redirect (302) to a URL that is not a valid http or https URL");
        assertThat(simulator.downloads()).isEqualTo(1);
    }

    @Test
    void a_redirect_without_a_location_is_reported() {
        simulator.failNext(Operation.DOWNLOAD, Fault.status(302));

        DownloadException thrown = failure(client, plainUrl);

        assertThat(thrown).hasMessageEndingWith("the response was a redirect (302) without a Location header");
        assertThat(thrown.status()).isEqualTo(302);
        assertThat(simulator.downloads()).isEqualTo(1);
    }

    @Test
    void a_redirect_loop_ends_after_20_redirects() {
        for (int i = 0; i < 30; i++) {
            redirect(simulator, 302, plainUrl);
        }

        assertThat(failure(client, plainUrl))
                .hasMessageEndingWith(
                        "the response was a redirect (302) to http://127.0.0.1; at most 20 redirects are followed");
        assertThat(simulator.downloads()).isEqualTo(21);
    }

    private static void redirect(KlingSimulator from, int status, String location) {
        from.failNext(Operation.DOWNLOAD, Fault.status(status).header("Location", location));
    }

    private KlingClient.Builder shared() {
        return client(simulator.token()).httpClient(http);
    }

    private DownloadException failure(KlingClient client, String url) {
        DownloadException thrown = catchThrowableOfType(DownloadException.class, () -> client.download(url, target));
        assertThat(directory).isEmptyDirectory();
        return thrown;
    }
}
