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

/** Says what an exception of the client means for the money, and what to do next. */
final class Failures {

    private Failures() {}

    /** Tells of a submit. */
    static Failure ofSubmit(KlingException fault, ConnectionOptions connection, Model<?> model) {
        if (fault instanceof OutcomeUnknownException) {
            String next = fault.taskId() == null
                    ? "do not submit again before you have looked for the task in the service's console"
                    : "look at the task before you submit again: "
                            + new TaskReference(fault.taskId(), model, connection, null).getCommand();
            return failure(ExitStatus.OUTCOME_UNKNOWN, fault, fault.taskId(), next);
        }
        return failure(ExitStatus.REFUSED, fault, null, "nothing was bought" + hint(fault));
    }

    private static String hint(KlingException fault) {
        return fault instanceof AuthenticationException
                ? "; look at the key in MULEROUTER_API_KEY or in the --key-file"
                : "";
    }

    /** Tells of a wait, or of a look at a task. */
    static Failure ofWait(KlingException fault, TaskReference task) {
        if (fault instanceof TaskFailedException) {
            return failure(ExitStatus.TASK_FAILED, fault, task.id(), null);
        }
        String next = "the task goes on; wait for it with: " + task.waitCommand();
        boolean isWait = fault instanceof WaitTimedOutException || fault instanceof WaitInterruptedException;
        return failure(isWait ? ExitStatus.NOT_FINISHED : ExitStatus.REFUSED, fault, task.id(), next + hint(fault));
    }

    /** Tells of a task that was looked up once. */
    static Failure ofLookUp(KlingException fault, String id) {
        return failure(ExitStatus.REFUSED, fault, id, "looking at a task costs nothing; try again" + hint(fault));
    }

    /** Tells of a download of a task's video. */
    static Failure ofDownload(DownloadException fault, TaskReference task) {
        return failure(
                ExitStatus.NOT_SAVED,
                fault,
                task.id(),
                "the video is paid for; fetch it with: " + task.downloadCommand());
    }

    /** Tells of a download of a URL. */
    static Failure ofDownload(DownloadException fault) {
        return failure(ExitStatus.NOT_SAVED, fault, null, "links live shortly; kling get TASK shows a new one");
    }

    private static Failure failure(
            ExitStatus status, KlingException fault, @Nullable String taskId, @Nullable String next) {
        String message = String.valueOf(fault.getMessage());
        return new Failure(status, next == null ? message : message + "; " + next, taskId, fault);
    }
}
