package io.github.kling4j.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A video could not be fetched or written. It is paid for, and may be fetched again while its link lives. */
public final class DownloadException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    private final @Nullable Integer status;

    /** Makes an exception with the values that its accessors return. */
    public DownloadException(String message, @Nullable Throwable cause, @Nullable Integer status) {
        super(message, cause, null, null);
        this.status = status;
    }

    /**
     * Returns the HTTP status of an answer that had no video, such as 403 or 404 for an expired link; null when
     * something else went wrong.
     */
    public @Nullable Integer status() {
        return status;
    }
}
