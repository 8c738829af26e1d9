package io.github.kling4j.http;

import java.io.IOException;

/**
 * Recognizes the statements of HTTP/2 that the other side processed nothing of a request (RFC 9113, 8.7): the stream
 * was refused, or the connection was shut down with a lower stream id. OkHttp reports both as a refused stream. If the
 * connection was shut down before the request was sent, OkHttp reports a connection that was shut down.
 */
final class ProcessedNothing {

    /** OkHttp does not export these types. If a shrinker has renamed them, nothing is proven. */
    private static final String RESET = "okhttp3.internal.http2.StreamResetException";

    private static final String REFUSED = "stream was reset: REFUSED_STREAM";
    private static final String SHUT_DOWN = "okhttp3.internal.http2.ConnectionShutdownException";

    private ProcessedNothing() {}

    static boolean isProvenBy(IOException failure) {
        String type = failure.getClass().getName();
        return type.equals(SHUT_DOWN) || isReset(failure) && REFUSED.equals(failure.getMessage());
    }

    /** Returns whether the other side ended only the stream, so that the connection still works. */
    static boolean isReset(Throwable failure) {
        return failure.getClass().getName().equals(RESET);
    }
}
