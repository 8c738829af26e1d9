package io.github.kling4j.jobs;

import java.io.Serial;

/** A key was reused with a different request. The message lists the differences. */
public final class KeyConflictException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    KeyConflictException(String message) {
        super(message);
    }
}
