package io.github.kling4j.jobs;

import java.io.Serial;

/** The state of a job does not allow an operation, or the job does not exist. The message contains the reason. */
public final class JobStateException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    JobStateException(String message) {
        super(message);
    }
}
