package io.github.kling4j.jobs;

import java.io.Serial;

/** An order that the state of a job does not allow, or that names no job. The message says what is possible. */
public final class JobStateException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    JobStateException(String message) {
        super(message);
    }
}
