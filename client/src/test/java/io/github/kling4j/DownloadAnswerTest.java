package io.github.kling4j;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.DownloadException;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Proxy;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Responses without a video, or with only a part of one. */
class DownloadAnswerTest extends WithSimulator {

    private static final String PROXY_REFUSAL = "HTTP/1.1 407 Proxy Authentication Required\r\n"
            + "Proxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    private static final String PROXY_REASON = "the proxy responded with 407: the HTTP client has no credentials that "
            + "the proxy accepts; set a proxyAuthenticator in the OkHttpClient of httpClient(…)";

    private final AtomicInteger requests = new AtomicInteger();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "201 | 1 | ''",
                "203 | 1 | ''",
                "304 | 1 | ''",
                "400 | 1 | '; URLs of videos expire soon, and looking the task up again may return a new one'",
                "404 | 1 | '; URLs of videos expire soon, and looking the task up again may return a new one'",
                "410 | 1 | '; URLs of videos expire soon, and looking the task up again may return a new one'",
                "416 | 1 | '; URLs of videos expire soon, and looking the task up again may return a new one'",
                "429 | 5 | ''",
                "500 | 5 | ''"
            })
    void every_status_without_a_video_is_in_the_message(int status, int downloads, String advice) {
        String url = client.imageToVideo().generate(REQUEST).videos().get(0);
        for (int i = 0; i < downloads; i++) {
            simulator.failNext(Operation.DOWNLOAD, Fault.status(status).body(status == 304 ? "" : "{}"));
        }

        DownloadException thrown = failure(client, url);

        assertThat(thrown).hasMessageEndingWith(": the status code was " + status + advice);
        assertThat(thrown.status()).isEqualTo(status);
        assertThat(simulator.downloads()).isEqualTo(downloads);
    }

    @ParameterizedTest
    @CsvSource({
        "204, ''",
        "204, Content-Length: 4",
        "204, Transfer-Encoding: chunked",
        "205, Content-Length: 0",
        "205, Content-Length: 4"
    })
    void a_204_or_205_with_a_body_is_reported_with_its_status(int status, String header) {
        String head = "HTTP/1.1 " + status + " No\r\n" + (header.isEmpty() ? "" : header + "\r\n") + "\r\n";
        try (SocketServer server = answering(head + "ftyp")) {
            DownloadException thrown = failure(client, server.baseUrl() + "a.mp4");

            assertThat(thrown).hasMessageEndingWith(": the status code was " + status + ", which has no content");
            assertThat(thrown.status()).isEqualTo(status);
            assertThat(requests).as("not tried again").hasValue(1);
        }
    }

    @Test
    void a_broken_connection_after_proxy_authentication_is_not_reported_as_a_proxy_refusal() {
        OkHttpClient knowing = new OkHttpClient.Builder()
                .proxyAuthenticator((route, answer) -> answer.request()
                        .newBuilder()
                        .header("Proxy-Authorization", "Basic dTpw")
                        .build())
                .build();
        String video = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nftyp";
        try (SocketServer server = answering(PROXY_REFUSAL, "", PROXY_REFUSAL, video);
                KlingClient client = client(simulator.token())
                        .httpClient(knowing)
                        .proxy(new Proxy(Proxy.Type.HTTP, server.address()))
                        .build()) {
            assertThat(client.download("http://example.com/a.mp4", directory.resolve("a.mp4")))
                    .hasContent("ftyp");
        }
    }

    @Test
    void a_407_without_a_proxy_is_reported() {
        try (SocketServer server = answering(PROXY_REFUSAL)) {
            DownloadException thrown = failure(client, server.baseUrl() + "a.mp4");

            assertThat(thrown)
                    .hasMessageEndingWith(
                            ": the status code was 407, which requests credentials for a proxy, but no proxy is"
                                    + " configured");
            assertThat(thrown.status()).isEqualTo(407);
            assertThat(requests).as("not tried again").hasValue(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"http", "https"})
    void a_407_of_a_proxy_is_reported_for_plain_requests_and_for_tunnels(String scheme) {
        try (SocketServer server = answering(PROXY_REFUSAL);
                KlingClient client = client(simulator.token())
                        .proxy(new Proxy(Proxy.Type.HTTP, server.address()))
                        .build()) {
            DownloadException thrown = failure(client, scheme + "://example.com/a.mp4");

            assertThat(thrown).hasMessageEndingWith(": " + PROXY_REASON);
            assertThat(thrown.status()).isEqualTo(407);
            assertThat(requests).as("not tried again").hasValue(1);
        }
    }

    @Test
    void a_407_of_a_proxy_that_rejects_the_credentials_is_reported() {
        OkHttpClient knowing = new OkHttpClient.Builder()
                .proxyAuthenticator((route, answer) -> answer.request().header("Proxy-Authorization") == null
                        ? answer.request()
                                .newBuilder()
                                .header("Proxy-Authorization", "Basic dTpw")
                                .build()
                        : null)
                .build();
        try (SocketServer server = answering(PROXY_REFUSAL);
                KlingClient client = client(simulator.token())
                        .httpClient(knowing)
                        .proxy(new Proxy(Proxy.Type.HTTP, server.address()))
                        .build()) {
            assertThat(failure(client, "http://example.com/a.mp4")).hasMessageEndingWith(": " + PROXY_REASON);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Length: 4\\r\\nContent-Length: 2 | ftyp" + " | the Content-Length header is invalid: [4, 2]",
                "Content-Length: 4x | ftyp | the Content-Length header is invalid: [4x]",
                "Content-Length: -1 | ftyp | the Content-Length header is invalid: [-1]",
                "Content-Length: 5 | ftyp | java.net.ProtocolException: unexpected end of stream",
                "Transfer-Encoding: chunked | 4\\r\\nftyp\\r\\n | java.io.EOFException",
                "Content-Length: 5\\r\\nTransfer-Encoding: chunked | 4\\r\\nftyp\\r\\n0\\r\\n\\r\\n"
                        + " | 5 bytes were announced, but 4 were received",
                "Content-Length: 4\\r\\nContent-Range: bytes 0-3/9 | ftyp"
                        + " | only a part was received (bytes 0-3/9), although the whole video was requested",
                "Content-Length: 4\\r\\nContent-Encoding: a\\tb | ftyp"
                        + " | the video has the content encoding a\\tb, although the client requested an unencoded"
                        + " video"
            })
    void a_part_of_a_video_is_never_accepted_as_the_whole(String headers, String body, String reason) {
        try (SocketServer server = answering("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: video/mp4\r\n"
                + headers.translateEscapes() + "\r\n\r\n" + body.translateEscapes())) {
            assertThat(failure(client, server.baseUrl() + "a.mp4")).hasMessageEndingWith(": " + reason);
            assertThat(requests).as("tried again").hasValue(5);
        }
    }

    @ParameterizedTest
    @CsvSource({"Content-Length: 4\\r\\nContent-Length: 4", "Content-Length: 4\\r\\nContent-Range: bytes 0-3/4"})
    void equal_repeated_lengths_are_accepted(String headers) {
        try (SocketServer server = answering("HTTP/1.1 200 OK\r\n" + headers.translateEscapes() + "\r\n\r\nftyp")) {
            assertThat(client.download(server.baseUrl() + "a.mp4", directory.resolve("a.mp4")))
                    .hasContent("ftyp");
        }
    }

    @Test
    void a_video_that_ends_with_its_connection_must_end_with_a_complete_box() throws IOException {
        String url = client.imageToVideo().generate(REQUEST).videos().get(0);
        byte[] video = Files.readAllBytes(client.download(url, directory.resolve("whole.mp4")));
        Files.delete(directory.resolve("whole.mp4"));
        String whole = new String(video, ISO_8859_1);
        String head = "HTTP/1.0 200 OK\r\nContent-Type: video/mp4\r\n\r\n";

        for (int length : new int[] {9, 31, video.length / 2, video.length - 1}) {
            try (SocketServer server = answering(head + whole.substring(0, length))) {
                assertThat(failure(client, server.baseUrl() + "a.mp4"))
                        .hasMessageEndingWith(
                                ": the connection was closed before the end of the video, after " + length + " bytes");
            }
        }
        for (String complete : new String[] {
            whole,
            whole + "\0\0\0\0mdat and all the rest",
            whole + "\0\0\0\1mdat\0\0\0\0\0\0\0\21.",
            "RIFF of another kind"
        }) {
            try (SocketServer server = answering(head + complete)) {
                Path file = client.download(server.baseUrl() + "a.mp4", directory.resolve("a.mp4"));
                assertThat(Files.readString(file, ISO_8859_1)).isEqualTo(complete);
                Files.delete(file);
            }
        }
    }

    /** Sends one response per request, and the last response to all further requests; closes each connection. */
    private SocketServer answering(String... answers) {
        return new SocketServer("answers", connection -> {
            readHead(connection);
            String answer = answers[Math.min(requests.getAndIncrement(), answers.length - 1)];
            connection.getOutputStream().write(answer.getBytes(ISO_8859_1));
            connection.shutdownOutput();
            connection.getInputStream().transferTo(OutputStream.nullOutputStream());
        });
    }

    private static void readHead(Socket connection) throws IOException {
        InputStream in = connection.getInputStream();
        String end = "";
        while (!end.endsWith("\r\n\r\n")) {
            int read = in.read();
            if (read < 0) {
                throw new IOException("the head of a request breaks off");
            }
            end = (end.length() < 3 ? end : end.substring(end.length() - 3)) + (char) read;
        }
    }

    private DownloadException failure(KlingClient client, String url) {
        DownloadException thrown =
                catchThrowableOfType(DownloadException.class, () -> client.download(url, directory.resolve("a.mp4")));
        assertThat(directory).isEmptyDirectory();
        return thrown;
    }
}
