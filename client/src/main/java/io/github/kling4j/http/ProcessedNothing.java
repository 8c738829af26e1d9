package io.github.kling4j.http;

import java.io.IOException;

/**
 * The statements of HTTP/2 that the other side processed nothing of a request (RFC 9113, 8.7): the stream was refused,
 * or the connection was shut down with a lower stream id. OkHttp reports both as a refused stream, and a request that
 * came too late for its connection, so that it was not sent there, as a connection that was shut down.
 */
final class ProcessedNothing {

    /** OkHttp does not export these types; under another name, as a shrinker may give them, nothing is proven. */
    private static final String RESET = "okhttp3.internal.http2.StreamResetException";

    private static final String REFUSED = "stream was reset: REFUSED_STREAM";
    private static final String SHUT_DOWN = "okhttp3.internal.http2.ConnectionShutdownException";

    private ProcessedNothing() {}

    static boolean isProvenBy(IOException failure) {
        String type = failure.getClass().getName();
        return type.equals(SHUT_DOWN) || isReset(failure) && REFUSED.equals(failure.getMessage());
    }

    /** Returns whether the other side ended the stream alone: its connection works. */
    static boolean isReset(Throwable failure) {
        return failure.getClass().getName().equals(RESET);
    }
}
