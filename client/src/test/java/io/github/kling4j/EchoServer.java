package io.github.kling4j;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Says the header with the token, in words that are no HTTP, to whoever connects. */
final class EchoServer implements AutoCloseable {

    private static final String HEADER = "Authorization: ";

    private final String answer;
    private final ServerSocket server;

    /**
     * Starts.
     *
     * @param answer what to say, with {@code %s} for the value of the header
     */
    EchoServer(String answer) {
        this.answer = answer;
        try {
            server = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "echo-server");
        thread.setDaemon(true);
        thread.start();
    }

    String baseUrl() {
        return "http://localhost:" + server.getLocalPort() + "/";
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket connection = server.accept()) {
                InputStream in = connection.getInputStream();
                String value = value(in);
                connection.getOutputStream().write(answer.formatted(value).getBytes(StandardCharsets.US_ASCII));
                connection.shutdownOutput();
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // The next one may fare better; closed, there is none.
            }
        }
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
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
