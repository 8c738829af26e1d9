package io.github.kling4j.http;

import java.io.IOException;

/**
 * Recognizes the failures that prove, with HTTP/2, that the server processed nothing of a request (RFC 9113, 8.7): the
 * server refused the stream, or shut down the connection and named a lower stream id. OkHttp reports both as a refused
 * stream. If the connection was shut down before the request was sent, OkHttp reports a connection that was shut down.
 */
final class ProcessedNothing {

    /**
     * The name of a type that OkHttp does not export, as is {@link #SHUT_DOWN}. If a shrinker has renamed these types,
     * no failure proves that the request was not processed.
     */
    private static final String RESET = "okhttp3.internal.http2.StreamResetException";

    private static final String REFUSED = "stream was reset: REFUSED_STREAM";
    private static final String SHUT_DOWN = "okhttp3.internal.http2.ConnectionShutdownException";

    private ProcessedNothing() {}

    static boolean isProvenBy(IOException failure) {
        String type = failure.getClass().getName();
        return type.equals(SHUT_DOWN) || isReset(failure) && REFUSED.equals(failure.getMessage());
    }

    /** Returns whether the server ended only the stream, so that the connection still works. */
    static boolean isReset(Throwable failure) {
        return failure.getClass().getName().equals(RESET);
    }
}
