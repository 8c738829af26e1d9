package io.github.kling4j.observation;

import java.io.Serial;

/**
 * Marks an observation as failed. The message is the simple class name of the client's exception, because the message
 * of that exception may quote the request.
 */
final class OperationFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    OperationFailure(String exception) {
        super(exception, null, false, false);
    }
}
