package io.github.kling4j;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads each request completely, sends the same bytes to every client, and breaks the connection. */
final class BreakingServer implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: *([0-9]+)\r\n");

    /** The ways to end a connection. */
    enum End {
        CLOSED,
        RESET
    }

    private final byte[] answer;
    private final End end;
    private final SocketServer server;

    BreakingServer(byte[] answer, End end) {
        this.answer = answer.clone();
        this.end = end;
        this.server = new SocketServer("breaking-server", this::serve);
    }

    String baseUrl() {
        return server.baseUrl();
    }

    private void serve(Socket connection) throws IOException {
        readRequest(new BufferedInputStream(connection.getInputStream()));
        connection.getOutputStream().write(answer);
        if (end == End.RESET) {
            connection.setSoLinger(true, 0);
        }
    }

    private static void readRequest(InputStream request) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        String head = "";
        while (!head.endsWith("\r\n\r\n")) {
            read.write(request.read());
            head = read.toString(StandardCharsets.ISO_8859_1);
        }
        Matcher length = LENGTH.matcher(head);
        request.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
    }

    @Override
    public void close() {
        server.close();
    }
}
