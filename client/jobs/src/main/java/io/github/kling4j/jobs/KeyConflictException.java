package io.github.kling4j.jobs;

import java.io.Serial;

/** A key was used again for another request. The message names each difference. */
public final class KeyConflictException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    KeyConflictException(String message) {
        super(message);
    }
}
