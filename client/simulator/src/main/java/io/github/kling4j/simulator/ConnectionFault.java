package io.github.kling4j.simulator;

import io.github.kling4j.simulator.wire.WatchedSocket;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/** A connection that breaks or falls silent. */
final class ConnectionFault extends Fault {

    static final Fault RESET_ON_HEADERS =
            new ConnectionFault("reset on headers", true, true, UnaryOperator.identity());
    static final Fault RESET_AFTER_WORK =
            new ConnectionFault("reset after work", false, true, answer -> answer.onResponseStart(close()));
    static final Fault NO_ANSWER = new ConnectionFault(
            "no answer", false, false, answer -> answer.onResponseStart(SocketEffect.Stall.INSTANCE));
    static final Fault TRUNCATED =
            new ConnectionFault("truncated", false, false, answer -> answer.onResponseBody(close()));

    private final String name;
    private final boolean onHeaders;
    private final boolean reset;
    private final UnaryOperator<MockResponse.Builder> effect;

    private ConnectionFault(
            String name, boolean onHeaders, boolean reset, UnaryOperator<MockResponse.Builder> effect) {
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
    MockResponse answer(Supplier<MockResponse> work, WatchedSocket connection) throws IOException {
        if (reset) {
            connection.resetOnClose();
        }
        return effect.apply(work.get().newBuilder()).build();
    }

    private static SocketEffect close() {
        return new SocketEffect.CloseSocket();
    }

    @Override
    public String toString() {
        return name;
    }
}
