package io.github.kling4j.simulator.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Finds the end of each request's headers in the bytes of one connection.
 *
 * <p>This class does not need the length of bodies: clients wait for the response before they send the next request on
 * the same connection, so the first byte after a response begins the next request. One thread reads and writes a
 * connection, so this class is not synchronized.
 */
final class HeadDetector {

    /** Processes the head of a request. */
    @FunctionalInterface
    interface Action {
        void accept(RequestHead head) throws IOException;
    }

    /** The maximum number of bytes of headers. A request with longer headers is not reported. */
    private static final int MAX_HEAD = 64 * 1024;

    private static final byte[] END = {'\r', '\n', '\r', '\n'};

    private final Action action;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private boolean reading = true;
    private int matched;

    HeadDetector(Action action) {
        this.action = action;
    }

    void received(byte[] bytes, int offset, int count) throws IOException {
        for (int i = offset; reading && i < offset + count; i++) {
            head.write(bytes[i]);
            matched = bytes[i] == END[matched] ? matched + 1 : bytes[i] == END[0] ? 1 : 0;
            if (matched == END.length) {
                reading = false;
                action.accept(RequestHead.parse(head.toString(StandardCharsets.ISO_8859_1)));
            } else if (head.size() == MAX_HEAD) {
                reading = false;
            }
        }
    }

    void answered() {
        if (!reading) {
            reading = true;
            matched = 0;
            head.reset();
        }
    }
}
