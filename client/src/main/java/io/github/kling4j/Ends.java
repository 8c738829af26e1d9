package io.github.kling4j;

import io.github.kling4j.ClientObserver.End;
import io.github.kling4j.ClientObserver.Outcome;
import io.github.kling4j.ClientObserver.Start;
import io.github.kling4j.error.ApiException;
import io.github.kling4j.error.DownloadException;
import io.github.kling4j.error.InvalidRequestException;
import io.github.kling4j.error.KlingException;
import io.github.kling4j.error.OutcomeUnknownException;
import io.github.kling4j.error.TaskFailedException;
import io.github.kling4j.error.TransportException;
import io.github.kling4j.error.WaitInterruptedException;
import io.github.kling4j.error.WaitTimedOutException;
import io.github.kling4j.model.Task;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Creates the event that observers receive at the end of an operation.
 *
 * @param answered the status code of the response that ended the operation; null if there is none or it is unknown
 * @param hasLeft whether the caller has stopped waiting
 */
record Ends(Start start, Duration elapsed, @Nullable Integer answered, boolean hasLeft) {

    End succeeded(@Nullable Task task) {
        return new End(
                Outcome.SUCCEEDED,
                answered,
                task == null ? null : task.status().word(),
                task == null ? start.taskId() : task.id(),
                null,
                elapsed);
    }

    End left() {
        return new End(Outcome.LEFT, null, null, start.taskId(), null, elapsed);
    }

    End failed(Throwable failure) {
        String taskId = failure instanceof KlingException known ? known.taskId() : null;
        return new End(
                outcome(failure),
                status(failure),
                taskStatus(failure),
                taskId == null ? start.taskId() : taskId,
                failure.getClass().getSimpleName(),
                elapsed);
    }

    private Outcome outcome(Throwable failure) {
        if (failure instanceof InvalidRequestException) {
            return Outcome.INVALID;
        }
        if (failure instanceof OutcomeUnknownException) {
            return Outcome.UNKNOWN;
        }
        if (failure instanceof ApiException) {
            return Outcome.REFUSED;
        }
        if (failure instanceof TaskFailedException) {
            return Outcome.TASK_FAILED;
        }
        if (failure instanceof WaitTimedOutException || isLateDownload(failure)) {
            return Outcome.TIMED_OUT;
        }
        if (hasLeft || failure instanceof WaitInterruptedException) {
            return Outcome.LEFT;
        }
        return failure instanceof TransportException ? Outcome.NOT_REACHED : Outcome.FAILED;
    }

    private @Nullable Integer status(Throwable failure) {
        if (failure instanceof ApiException refused) {
            return refused.status();
        }
        if (failure instanceof OutcomeUnknownException unknown) {
            return unknown.status();
        }
        return failure instanceof DownloadException unwritten && unwritten.status() != null
                ? unwritten.status()
                : answered;
    }

    private static boolean isLateDownload(Throwable failure) {
        return failure instanceof DownloadException && failure.getCause() instanceof TimeoutException;
    }

    private static @Nullable String taskStatus(Throwable failure) {
        if (failure instanceof TaskFailedException failed) {
            return failed.lastStatus();
        }
        return failure instanceof WaitTimedOutException late ? late.lastStatus() : null;
    }
}
