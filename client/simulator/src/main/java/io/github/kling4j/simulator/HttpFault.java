package io.github.kling4j.simulator;

import io.github.kling4j.simulator.wire.WatchedSocket;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** An HTTP answer other than the usual one, see {@link Fault#status}. Immutable. */
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
            throw new IllegalArgumentException("an answer's status code is from 200 to 599, not " + code);
        }
        return new HttpFault(code, Headers.of("Content-Type", ErrorBodies.contentType(code)), ErrorBodies.of(code));
    }

    /** The same with this header, in place of any of that name. */
    public HttpFault header(String name, String value) {
        return new HttpFault(code, headers.newBuilder().set(name, value).build(), body);
    }

    /** The same with this body; say {@code header("Content-Type", …)} too when it is not JSON. */
    public HttpFault body(String text) {
        return new HttpFault(code, headers, text);
    }

    @Override
    void onHeaders(WatchedSocket connection) {
        // it is an answer, and answers come after the body
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
