package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that are not billed succeed, regardless of the number of pooled connections that were closed unnoticed. */
class StalePoolTest {

    private static final int CONNECTIONS = 8;
    private static final String TASK = "{\"task_info\":{\"id\":\"t\",\"status\":\"pending\"}}";

    private final CountDownLatch allAsked = new CountDownLatch(CONNECTIONS);
    private final CountDownLatch allAnswered = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(CONNECTIONS);
    private final AtomicInteger connections = new AtomicInteger();
    private final ConcurrentLinkedQueue<Socket> open = new ConcurrentLinkedQueue<>();
    private volatile boolean closes;

    private final OkHttpClient http = new OkHttpClient.Builder()
            .connectionPool(new ConnectionPool(CONNECTIONS, 1, TimeUnit.HOURS))
            .build();
    private final SocketServer server = new SocketServer("stale pool", this::serve);

    @AfterEach
    void stop() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
        http.connectionPool().evictAll();
    }

    /** The first connections respond once, and then are closed or stay open without another response. */
    private void serve(Socket connection) throws IOException {
        open.add(connection);
        boolean isFirst = connections.incrementAndGet() <= CONNECTIONS;
        readHead(connection.getInputStream());
        if (isFirst) {
            allAsked.countDown();
            await(allAsked);
        }
        connection
                .getOutputStream()
                .write(("HTTP/1.1 200 OK\r\nContent-Length: " + TASK.length() + "\r\n\r\n" + TASK)
                        .getBytes(StandardCharsets.US_ASCII));
        if (isFirst) {
            await(allAnswered);
            if (closes) {
                connection.close();
            }
            ended.countDown();
        }
        while (!connection.isClosed() && connection.getInputStream().read() >= 0) {
            // Further requests receive no response.
        }
    }

    private static void readHead(InputStream input) throws IOException {
        for (int newLines = 0; newLines < 2; ) {
            int next = input.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            newLines = next == '\n' ? newLines + 1 : next == '\r' ? newLines : 0;
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private KlingClient client(int retries, Duration timeout) {
        return KlingClient.builder()
                .apiKey("key")
                .baseUrl(server.baseUrl())
                .httpClient(http)
                .retries(retries)
                .lookUpTimeout(timeout)
                .build();
    }

    /** Fills the pool, and closes all its connections at the server. */
    private void fillPool(KlingClient client) throws IOException {
        List<CompletableFuture<?>> all = IntStream.range(0, CONNECTIONS)
                .<CompletableFuture<?>>mapToObj(i -> client.imageToVideo().getAsync("t"))
                .toList();
        all.forEach(CompletableFuture::join);
        assertThat(http.connectionPool().idleConnectionCount()).isEqualTo(CONNECTIONS);
        allAnswered.countDown();
        await(ended);
    }

    @Test
    void a_look_up_succeeds_without_retries_if_all_pooled_connections_are_closed() throws IOException {
        closes = true;
        try (KlingClient client = client(0, Duration.ofMinutes(1))) {
            fillPool(client);

            assertThat(client.imageToVideo().get("t").id()).isEqualTo("t");
        }
        assertThat(connections).hasValue(CONNECTIONS + 1);
    }

    @Test
    void a_download_succeeds_without_retries_if_all_pooled_connections_are_closed(@TempDir Path directory)
            throws IOException {
        closes = true;
        try (KlingClient client = client(0, Duration.ofMinutes(1))) {
            fillPool(client);

            client.download(server.baseUrl() + "t.mp4", directory.resolve("t.mp4"));
        }
        assertThat(Files.size(directory.resolve("t.mp4"))).isEqualTo(TASK.length());
    }

    @Test
    void one_timeout_is_enough_if_no_pooled_connection_responds() throws IOException {
        try (KlingClient client = client(4, Duration.ofSeconds(2))) {
            fillPool(client);

            assertThat(client.imageToVideo().get("t").id()).isEqualTo("t");
        }
    }
}
