package io.github.kling4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Says something that is no TLS to whoever connects. */
final class PlainServer implements AutoCloseable {

    private static final byte[] ANSWER = "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket server;

    PlainServer() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "plain-server");
        thread.setDaemon(true);
        thread.start();
    }

    String baseUrl() {
        return "https://localhost:" + server.getLocalPort() + "/";
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket connection = server.accept()) {
                connection.getInputStream().read(new byte[8192]);
                connection.getOutputStream().write(ANSWER);
            } catch (IOException e) {
                // The next one may fare better; closed, there is none.
            }
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
