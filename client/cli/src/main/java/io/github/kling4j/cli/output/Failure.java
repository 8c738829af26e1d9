package io.github.kling4j.cli.output;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Ends a command with one line that contains the problem, its place and a remedy. */
public final class Failure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final ExitStatus status;
    private final @Nullable String taskId;

    /** Creates a failure; the message is converted to one line. */
    public Failure(ExitStatus status, String message, @Nullable String taskId, @Nullable Throwable cause) {
        super(OneLine.of(message), cause);
        this.status = status;
        this.taskId = taskId;
    }

    /** Creates a failure that concerns no task. */
    public Failure(ExitStatus status, String message) {
        this(status, message, null, null);
    }

    /** Returns a failure caused by the command line, or by a file or variable that it uses. */
    public static Failure usage(String message) {
        return new Failure(ExitStatus.USAGE, message);
    }

    /** Returns the exit status of the command. */
    public ExitStatus status() {
        return status;
    }

    /** Returns the id of the task; null if the failure concerns no task. */
    public @Nullable String taskId() {
        return taskId;
    }

    /** Returns the message, which is never null. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
