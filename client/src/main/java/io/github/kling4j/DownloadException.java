package io.github.kling4j;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A video could not be fetched or written. It is paid for, and may be fetched again while its link lives. */
public final class DownloadException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    DownloadException(String message, @Nullable Throwable cause) {
        super(message, cause, null, null);
    }
}
