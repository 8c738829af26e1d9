package io.github.kling4j.observation;

import java.io.Serial;

/**
 * Marks an observation as failed. The message is the simple class name of the exception of the client, because messages
 * of exceptions may quote requests.
 */
final class OperationFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    OperationFailure(String exception) {
        super(exception, null, false, false);
    }
}
