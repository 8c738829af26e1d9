package io.github.kling4j.benchmarks.jobs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * A service in a process of its own that answers each submit, look-up and download after 200 ms. Every task has
 * succeeded when it is looked up.
 */
public final class SlowService {

    private static final int ANSWERS_AFTER_MILLIS = 200;
    private static final byte[] VIDEO = video();

    private SlowService() {}

    /** Prints its port, and serves until its standard input ends. */
    public static void main(String[] args) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        server.setExecutor(Executors.newCachedThreadPool());
        String origin = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> answer(exchange, origin));
        server.start();
        System.out.println(server.getAddress().getPort());
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }

    private static void answer(HttpExchange exchange, String origin) throws IOException {
        exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        pause();
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("POST")) {
            send(exchange, 202, "application/json", task(UUID.randomUUID().toString(), "pending", ""));
        } else if (path.endsWith(".mp4")) {
            send(exchange, 200, "video/mp4", VIDEO);
        } else {
            String id = path.substring(path.lastIndexOf('/') + 1);
            send(
                    exchange,
                    200,
                    "application/json",
                    task(id, "completed", ",\"videos\":[\"" + origin + "/" + id + ".mp4\"]"));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(ANSWERS_AFTER_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] task(String id, String status, String more) {
        return """
                {"task_info":{"id":"%s","status":"%s","created_at":"2026-02-14T00:00:00.000Z",\
                "updated_at":"2026-02-14T00:00:00.000Z"}%s}""".formatted(id, status, more).getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** Returns the least that passes for a video: a box {@code ftyp}, an empty {@code moov}, and data. */
    private static byte[] video() {
        byte[] video = new byte[1024];
        box(video, 0, 16, "ftyp");
        box(video, 16, 8, "moov");
        box(video, 24, 1000, "mdat");
        return video;
    }

    private static void box(byte[] video, int at, int length, String type) {
        video[at + 2] = (byte) (length >>> 8);
        video[at + 3] = (byte) length;
        System.arraycopy(type.getBytes(StandardCharsets.US_ASCII), 0, video, at + 4, 4);
    }
}
