package io.github.kling4j;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes that are not TLS to every client. */
final class PlainServer implements AutoCloseable {

    private static final byte[] ANSWER = "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final SocketServer server = new SocketServer("plain-server", PlainServer::serve);

    String baseUrl() {
        return server.baseUrl().replace("http:", "https:");
    }

    private static void serve(Socket connection) throws IOException {
        connection.getInputStream().read(new byte[8192]);
        connection.getOutputStream().write(ANSWER);
    }

    @Override
    public void close() {
        server.close();
    }
}
