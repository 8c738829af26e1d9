package io.github.kling4j.simulator.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Finds the end of each request's headers in the bytes of one connection.
 *
 * <p>It need not know how long bodies are: clients wait for the answer before they send the next request on the same
 * connection, so the first byte after an answer begins a head. One thread reads and answers a connection, so nothing
 * here is guarded.
 */
final class HeadDetector {

    /** What is done with a head. */
    @FunctionalInterface
    interface Action {
        void accept(RequestHead head) throws IOException;
    }

    /** Past this many bytes it is no head of ours, and not worth keeping. */
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
