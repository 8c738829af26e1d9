package io.github.kling4j.http;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A failure that every further attempt would repeat. Its message is clear without the class name. */
public class PermanentFailure extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    private final @Nullable Integer status;

    /**
     * Creates a failure.
     *
     * @param status the status code of the response that caused it; null if no response did
     */
    public PermanentFailure(String message, @Nullable Throwable cause, @Nullable Integer status) {
        super(message, cause);
        this.status = status;
    }

    /** Returns the status code of the response that caused the failure, or null. */
    public @Nullable Integer status() {
        return status;
    }
}
