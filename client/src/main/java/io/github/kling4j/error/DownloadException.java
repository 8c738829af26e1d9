package io.github.kling4j.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A video could not be downloaded or written. It is paid for and can be downloaded again until its URL expires. */
public final class DownloadException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    private final @Nullable Integer status;

    /** Creates an exception with the values that its accessors return. */
    public DownloadException(String message, @Nullable Throwable cause, @Nullable Integer status) {
        super(message, cause, null, null);
        this.status = status;
    }

    /**
     * Returns the status code of a response without a video, such as 403 or 404 for an expired URL; null if the failure
     * has another cause.
     */
    public @Nullable Integer status() {
        return status;
    }
}
