package io.github.kling4j.http;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A failure that another attempt would not change. Its message is fit to be shown. */
public class PermanentFailure extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    private final @Nullable Integer status;

    /**
     * Makes one.
     *
     * @param status of the answer that it is about; null when it is about something else
     */
    public PermanentFailure(String message, @Nullable Throwable cause, @Nullable Integer status) {
        super(message, cause);
        this.status = status;
    }

    /** Returns the HTTP status that the failure is about, or null. */
    public @Nullable Integer status() {
        return status;
    }
}
