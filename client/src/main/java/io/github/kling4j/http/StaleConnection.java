package io.github.kling4j.http;

import java.io.IOException;
import java.io.Serial;

/** The failure of a call whose pooled connection must not carry the request. Nothing of the request was sent. */
final class StaleConnection extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    StaleConnection() {
        super("the pooled connection has closed, or has been idle for too long");
    }

    /** Omits the stack trace, because the exception is caught a few frames above. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
