package io.github.kling4j;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends HTTP/2 frames without TLS to clients with prior knowledge; by default accepts at most 64 KB of body. */
final class FrameServer implements AutoCloseable {

    static final int NO_ERROR = 0;
    static final int INTERNAL_ERROR = 2;
    static final int REFUSED_STREAM = 7;
    static final int CANCEL = 8;

    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RST_STREAM = 3;
    private static final int SETTINGS = 4;
    private static final int GOAWAY = 7;
    private static final int WINDOW_UPDATE = 8;
    private static final int END_STREAM = 1;
    private static final int END_HEADERS = 4;
    private static final int ACK = 1;
    private static final int PREFACE = 24;

    /** The actions of the server after the head of a request. */
    @FunctionalInterface
    interface Script {

        /**
         * Responds to a request.
         *
         * @param stream the stream of the request
         * @param number the number of the request on all connections, from 1
         */
        void request(Frames frames, int stream, int number) throws IOException;
    }

    private final Script script;
    private final byte[] settings;
    private final AtomicInteger requests = new AtomicInteger();
    private final SocketServer server;

    FrameServer(Script script) {
        this(script, new byte[0]);
    }

    private FrameServer(Script script, byte[] settings) {
        this.script = script;
        this.settings = settings;
        this.server = new SocketServer("frame-server", this::serve);
    }

    /** Uses windows larger than any request, so that the client writes as much as the connection accepts. */
    static FrameServer withLargeWindows(Script script) {
        return new FrameServer(script, new byte[] {0, 4, 0x7f, -1, -1, -1});
    }

    String baseUrl() {
        return server.baseUrl();
    }

    int requests() {
        return requests.get();
    }

    private void serve(Socket connection) throws IOException {
        DataInputStream in = new DataInputStream(connection.getInputStream());
        Frames frames = new Frames(new DataOutputStream(connection.getOutputStream()), connection);
        in.readFully(new byte[PREFACE]);
        frames.write(SETTINGS, 0, 0, settings);
        if (settings.length > 0) {
            frames.write(WINDOW_UPDATE, 0, 0, new byte[] {0x7f, -1, 0, 0});
        }
        while (true) {
            int lengthAndType = in.readInt();
            int flags = in.readUnsignedByte();
            int stream = in.readInt();
            in.readFully(new byte[lengthAndType >>> 8]);
            int type = lengthAndType & 0xff;
            if (type == SETTINGS && flags != ACK) {
                frames.write(SETTINGS, ACK, 0, new byte[0]);
            } else if (type == HEADERS) {
                script.request(frames, stream, requests.incrementAndGet());
            }
        }
    }

    /**
     * Sends frames on one connection.
     *
     * @param connection the connection to close
     */
    record Frames(DataOutputStream out, Socket connection) {

        void answer(int stream, int status, String body) throws IOException {
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            // A literal header field without indexing, whose name is static entry 8: ":status".
            head.write(8);
            head.write(3);
            head.writeBytes(Integer.toString(status).getBytes(StandardCharsets.US_ASCII));
            write(HEADERS, END_HEADERS, stream, head.toByteArray());
            write(DATA, END_STREAM, stream, body.getBytes(StandardCharsets.US_ASCII));
        }

        void accept(int stream, String id) throws IOException {
            answer(stream, 202, "{\"task_info\":{\"id\":\"" + id + "\",\"status\":\"pending\"}}");
        }

        void reset(int stream, int code) throws IOException {
            write(RST_STREAM, 0, stream, new byte[] {0, 0, 0, (byte) code});
        }

        void goAway(int last, int code) throws IOException {
            write(GOAWAY, 0, 0, new byte[] {0, 0, 0, (byte) last, 0, 0, 0, (byte) code});
        }

        private synchronized void write(int type, int flags, int stream, byte[] payload) throws IOException {
            out.writeInt(payload.length << 8 | type);
            out.writeByte(flags);
            out.writeInt(stream);
            out.write(payload);
            out.flush();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
