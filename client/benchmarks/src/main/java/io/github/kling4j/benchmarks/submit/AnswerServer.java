package io.github.kling4j.benchmarks.submit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Answers every request alike, in a process of its own, so that its work is not counted. Small answers leave at once:
 * without {@code TCP_NODELAY} each would wait some 40 ms for an acknowledgement.
 */
public final class AnswerServer {

    private static final byte[] TASK =
            """
            {"task_info":{"id":"8e1e0c62-5d0c-4d2b-9a30-6a1f8f1f7f10","status":"pending",\
            "created_at":"2026-02-14T00:00:00.000Z","updated_at":"2026-02-14T00:00:00.000Z"}}"""
                    .getBytes(StandardCharsets.UTF_8);
    private static final byte[] HEAD = ("HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: "
                    + TASK.length + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);

    private AnswerServer() {}

    /** Prints its port, and serves until its standard input ends. */
    public static void main(String[] args) throws IOException {
        ServerSocket server = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
        Thread accepting = new Thread(() -> accept(server));
        accepting.setDaemon(true);
        accepting.start();
        System.out.println(server.getLocalPort());
        System.out.flush();
        System.in.transferTo(OutputStream.nullOutputStream());
    }

    private static void accept(ServerSocket server) {
        while (true) {
            try {
                Socket socket = server.accept();
                Thread serving = new Thread(() -> serve(socket));
                serving.setDaemon(true);
                serving.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
            OutputStream out = socket.getOutputStream();
            byte[] answer = new byte[HEAD.length + TASK.length];
            System.arraycopy(HEAD, 0, answer, 0, HEAD.length);
            System.arraycopy(TASK, 0, answer, HEAD.length, TASK.length);
            for (long length = bodyLength(in); length >= 0; length = bodyLength(in)) {
                in.skipNBytes(length);
                out.write(answer);
            }
        } catch (IOException e) {
            // The other side has gone, as it may.
        }
    }

    /** Reads a head; returns how long its body is, -1 when there is no further request. */
    private static long bodyLength(InputStream in) throws IOException {
        long length = 0;
        StringBuilder line = new StringBuilder();
        boolean isFirst = true;
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c != '\n') {
                line.append((char) c);
                continue;
            }
            String text = line.toString().strip().toLowerCase(Locale.ROOT);
            if (text.isEmpty() && !isFirst) {
                return length;
            }
            if (text.startsWith("content-length:")) {
                length = Long.parseLong(
                        text.substring("content-length:".length()).strip());
            }
            isFirst = false;
            line.setLength(0);
        }
        return -1;
    }
}
