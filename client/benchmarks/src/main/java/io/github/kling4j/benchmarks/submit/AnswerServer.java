package io.github.kling4j.benchmarks.submit;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Responds to every request in the same way, in a process of its own, so that its work is not counted. Below {@code
 * /digest/}, the id of the task is a digest of the request. Small responses are sent at once: without {@code
 * TCP_NODELAY} each would wait about 40 ms for an acknowledgement.
 */
public final class AnswerServer {

    /** A request's head: how long the body is, and whether the answer is to depend on it. */
    private record Head(long length, boolean wantsDigest) {}

    private static final byte[] ANSWER = answer("8e1e0c62-5d0c-4d2b-9a30-6a1f8f1f7f10");

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
            for (Head head = head(in); head != null; head = head(in)) {
                if (head.wantsDigest()) {
                    out.write(answer(digest(in, head.length())));
                } else {
                    in.skipNBytes(head.length());
                    out.write(ANSWER);
                }
            }
        } catch (IOException e) {
            // The other side has gone, as it may.
        }
    }

    private static byte[] answer(String id) {
        String task = """
                {"task_info":{"id":"%s","status":"pending",\
                "created_at":"2026-02-14T00:00:00.000Z","updated_at":"2026-02-14T00:00:00.000Z"}}""".formatted(id);
        return ("HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: " + task.length()
                        + "\r\n\r\n" + task)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String digest(InputStream in, long length) throws IOException {
        CRC32C sum = new CRC32C();
        byte[] slice = new byte[64 * 1024];
        for (long left = length; left > 0; ) {
            int read = in.readNBytes(slice, 0, (int) Math.min(left, slice.length));
            if (read == 0) {
                throw new EOFException();
            }
            sum.update(slice, 0, read);
            left -= read;
        }
        return new UUID(length, sum.getValue()).toString();
    }

    /** Reads the headers of a request; returns null at the end of the connection. */
    private static @Nullable Head head(InputStream in) throws IOException {
        long length = 0;
        boolean wantsDigest = false;
        StringBuilder line = new StringBuilder();
        boolean isFirst = true;
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c != '\n') {
                line.append((char) c);
                continue;
            }
            String text = line.toString().strip().toLowerCase(Locale.ROOT);
            if (text.isEmpty() && !isFirst) {
                return new Head(length, wantsDigest);
            }
            if (isFirst) {
                wantsDigest = text.contains(" /digest/");
            }
            if (text.startsWith("content-length:")) {
                length = Long.parseLong(
                        text.substring("content-length:".length()).strip());
            }
            isFirst = false;
            line.setLength(0);
        }
        return null;
    }
}
