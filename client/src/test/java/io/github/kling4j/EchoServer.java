package io.github.kling4j;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends the header with the token back to every client, in a text that is not valid HTTP. */
final class EchoServer implements AutoCloseable {

    private static final String HEADER = "Authorization: ";

    private final String answer;
    private final SocketServer server;

    /**
     * Starts the server.
     *
     * @param answer the text to send, with {@code %s} for the value of the header
     */
    EchoServer(String answer) {
        this.answer = answer;
        this.server = new SocketServer("echo-server", this::serve);
    }

    String baseUrl() {
        return server.baseUrl();
    }

    private void serve(Socket connection) throws IOException {
        InputStream in = connection.getInputStream();
        String value = value(in);
        connection.getOutputStream().write(answer.formatted(value).getBytes(StandardCharsets.US_ASCII));
        connection.shutdownOutput();
        in.transferTo(OutputStream.nullOutputStream());
    }

    private static String value(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int c = in.read();
            if (c < 0) {
                throw new EOFException();
            }
            head.append((char) c);
        }
        int start = head.indexOf(HEADER) + HEADER.length();
        return head.substring(start, head.indexOf("\r\n", start));
    }

    @Override
    public void close() {
        server.close();
    }
}
