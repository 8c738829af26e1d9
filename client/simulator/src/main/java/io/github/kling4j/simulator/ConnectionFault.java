package io.github.kling4j.simulator;

import io.github.kling4j.simulator.wire.WatchedSocket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** A fault in the transmission of a response: the connection breaks or stalls, or the response is slow or too large. */
final class ConnectionFault extends Fault {

    static final Fault RESET_ON_HEADERS = new ConnectionFault("reset on headers", true, true, UnaryOperator.identity());
    static final Fault RESET_AFTER_WORK =
            new ConnectionFault("reset after work", false, true, answer -> answer.onResponseStart(close()));
    static final Fault NO_ANSWER = new ConnectionFault(
            "no answer", false, false, answer -> answer.onResponseStart(SocketEffect.Stall.INSTANCE));
    static final Fault TRUNCATED =
            new ConnectionFault("truncated", false, false, answer -> answer.onResponseBody(close()));
    static final Fault SLOW_DRIP =
            new ConnectionFault("slow drip", false, false, answer -> answer.body(new SlowBody(answer.getBody())));
    static final Fault CLOSED_AFTERWARDS =
            new ConnectionFault("closed afterwards", false, false, answer -> answer.onResponseEnd(close()));
    static final Fault OVERSIZED = new ConnectionFault("oversized", false, false, ConnectionFault::padded);

    private static final int PADDING = 2 * 1024 * 1024;

    private final String name;
    private final boolean onHeaders;
    private final boolean reset;
    private final UnaryOperator<MockResponse.Builder> effect;

    private ConnectionFault(String name, boolean onHeaders, boolean reset, UnaryOperator<MockResponse.Builder> effect) {
        this.name = name;
        this.onHeaders = onHeaders;
        this.reset = reset;
        this.effect = effect;
    }

    @Override
    void onHeaders(WatchedSocket connection) throws IOException {
        if (onHeaders) {
            connection.resetOnClose();
            connection.close();
            throw new IOException(name);
        }
    }

    @Override
    MockResponse answer(Supplier<MockResponse> work, @Nullable WatchedSocket connection) throws IOException {
        if (reset && connection != null) {
            connection.resetOnClose();
        }
        return effect.apply(work.get().newBuilder()).build();
    }

    private static MockResponse.Builder padded(MockResponse.Builder answer) {
        Buffer body = new Buffer();
        try {
            answer.getBody().writeTo(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.body(body.writeUtf8(" ".repeat(PADDING)));
    }

    private static SocketEffect close() {
        return new SocketEffect.CloseSocket();
    }

    @Override
    public String toString() {
        return name;
    }
}
