package io.github.kling4j.cli.output;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Ends a command with one line that says what is wrong, where, and what to write or do instead. */
public final class Failure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final ExitStatus status;
    private final @Nullable String taskId;

    /** Makes one; the message is put on one line. */
    public Failure(ExitStatus status, String message, @Nullable String taskId, @Nullable Throwable cause) {
        super(OneLine.of(message), cause);
        this.status = status;
        this.taskId = taskId;
    }

    /** Makes one that is about no task. */
    public Failure(ExitStatus status, String message) {
        this(status, message, null, null);
    }

    /** Returns a failure of the command line, or of what it names. */
    public static Failure usage(String message) {
        return new Failure(ExitStatus.USAGE, message);
    }

    /** Returns how the command ends. */
    public ExitStatus status() {
        return status;
    }

    /** Returns the task that this is about; null when there is none. */
    public @Nullable String taskId() {
        return taskId;
    }

    /** Returns the message, which is never null. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
