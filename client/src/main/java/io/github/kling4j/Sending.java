package io.github.kling4j;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * How far the sending of one request has come: attached to it as a tag, and moved on by a network interceptor, which
 * OkHttp asks only once there is a connection.
 */
final class Sending {

    private volatile boolean begun;

    /** Returns whether the service may have seen any of the request. */
    boolean hasBegun() {
        return begun;
    }

    /** Returns what marks the tagged requests. */
    static Interceptor marker() {
        return Sending::mark;
    }

    private static Response mark(Interceptor.Chain chain) throws IOException {
        Sending sending = chain.request().tag(Sending.class);
        if (sending != null) {
            sending.begun = true;
        }
        return chain.proceed(chain.request());
    }
}
