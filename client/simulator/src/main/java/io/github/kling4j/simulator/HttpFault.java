package io.github.kling4j.simulator;

import io.github.kling4j.simulator.wire.WatchedSocket;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** A fault that replaces the normal response with another HTTP response, see {@link Fault#status}. Immutable. */
public final class HttpFault extends Fault {

    private final int code;
    private final Headers headers;
    private final String body;

    private HttpFault(int code, Headers headers, String body) {
        this.code = code;
        this.headers = headers;
        this.body = body;
    }

    static HttpFault of(int code) {
        if (code < 200 || code > 599) {
            throw new IllegalArgumentException("the status code must be from 200 to 599, but is " + code);
        }
        return new HttpFault(code, Headers.of("Content-Type", ErrorBodies.contentType(code)), ErrorBodies.of(code));
    }

    /**
     * Returns a copy of this fault whose response has the given header. The header replaces headers of the same name.
     */
    public HttpFault header(String name, String value) {
        return new HttpFault(code, headers.newBuilder().set(name, value).build(), body);
    }

    /**
     * Returns a copy of this fault whose response has the given body. If the body is not JSON, also set
     * {@code header("Content-Type", …)}.
     */
    public HttpFault body(String text) {
        return new HttpFault(code, headers, text);
    }

    @Override
    void onHeaders(WatchedSocket connection) {
        // This fault is a response, which is sent after the body was read.
    }

    @Override
    MockResponse answer(Supplier<MockResponse> work, @Nullable WatchedSocket connection) {
        return new MockResponse.Builder().code(code).headers(headers).body(body).build();
    }

    @Override
    public String toString() {
        return "status " + code;
    }
}
