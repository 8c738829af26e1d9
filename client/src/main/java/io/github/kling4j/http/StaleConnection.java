package io.github.kling4j.http;

import java.io.IOException;
import java.io.Serial;

/** The failure of a call on a pooled connection that must not carry it. Nothing of the request was sent. */
final class StaleConnection extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    StaleConnection() {
        super("the pooled connection has closed, or has been idle for too long");
    }

    /** The exception is caught a few frames above, so it has no stack trace. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
