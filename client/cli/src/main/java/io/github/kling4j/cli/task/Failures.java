package io.github.kling4j.cli.task;

import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.cli.request.Model;
import io.github.kling4j.error.AuthenticationException;
import io.github.kling4j.error.DownloadException;
import io.github.kling4j.error.KlingException;
import io.github.kling4j.error.OutcomeUnknownException;
import io.github.kling4j.error.TaskFailedException;
import io.github.kling4j.error.WaitInterruptedException;
import io.github.kling4j.error.WaitTimedOutException;
import org.jspecify.annotations.Nullable;

/** Converts exceptions of the client to failures that explain the consequences and the next step. */
final class Failures {

    private Failures() {}

    /** Converts an exception of a submit. */
    static Failure ofSubmit(KlingException fault, ConnectionOptions connection, Model<?> model) {
        if (fault instanceof OutcomeUnknownException) {
            String next = fault.taskId() == null
                    ? "look for the task in the service's console before you submit again"
                    : "look up the task before you submit again: "
                            + new TaskReference(fault.taskId(), model, connection, null).getCommand();
            return failure(ExitStatus.OUTCOME_UNKNOWN, fault, fault.taskId(), next);
        }
        return failure(ExitStatus.REFUSED, fault, null, "nothing was billed" + hint(fault));
    }

    private static String hint(KlingException fault) {
        return fault instanceof AuthenticationException
                ? "; check the key in MULEROUTER_API_KEY or in the --key-file"
                : "";
    }

    /** Converts an exception of a wait or of a look-up during a wait. */
    static Failure ofWait(KlingException fault, TaskReference task) {
        if (fault instanceof TaskFailedException) {
            return failure(ExitStatus.TASK_FAILED, fault, task.id(), null);
        }
        String next = "the task continues; wait for it with: " + task.waitCommand();
        boolean isWait = fault instanceof WaitTimedOutException || fault instanceof WaitInterruptedException;
        return failure(isWait ? ExitStatus.NOT_FINISHED : ExitStatus.REFUSED, fault, task.id(), next + hint(fault));
    }

    /** Converts an exception of a single look-up. */
    static Failure ofLookUp(KlingException fault, String id) {
        return failure(ExitStatus.REFUSED, fault, id, "a look-up is not billed; try again" + hint(fault));
    }

    /** Converts an exception of a download of a task's video. */
    static Failure ofDownload(DownloadException fault, TaskReference task) {
        return failure(
                ExitStatus.NOT_SAVED,
                fault,
                task.id(),
                "the video is paid for; download it with: " + task.downloadCommand());
    }

    /** Converts an exception of a download from a URL. */
    static Failure ofDownload(DownloadException fault) {
        return failure(ExitStatus.NOT_SAVED, fault, null, "URLs of videos expire soon; kling get TASK shows a new one");
    }

    private static Failure failure(
            ExitStatus status, KlingException fault, @Nullable String taskId, @Nullable String next) {
        String message = String.valueOf(fault.getMessage());
        return new Failure(status, next == null ? message : message + "; " + next, taskId, fault);
    }
}
