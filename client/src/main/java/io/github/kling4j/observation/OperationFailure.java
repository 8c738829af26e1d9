package io.github.kling4j.observation;

import java.io.Serial;

/** Marks an observation as failed. Its message is the name of an exception: texts of exceptions may quote requests. */
final class OperationFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    OperationFailure(String exception) {
        super(exception, null, false, false);
    }
}
