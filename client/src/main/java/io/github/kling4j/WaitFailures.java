package io.github.kling4j;

import io.github.kling4j.error.TaskFailedException;
import io.github.kling4j.error.WaitInterruptedException;
import io.github.kling4j.error.WaitTimedOutException;
import io.github.kling4j.http.ErrorBody;
import io.github.kling4j.json.Urls;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.TaskError;
import io.github.kling4j.model.TaskInfo;
import io.github.kling4j.text.BodyText;
import io.github.kling4j.text.PlainText;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates the exceptions of waits that ended without a video. */
final class WaitFailures {

    private WaitFailures() {}

    static TaskFailedException failed(String taskId, Observed seen) {
        // The usual status word of the service adds no information.
        String end = seen.status().equals("failed")
                ? "the task failed"
                : "the task ended with the status " + PlainText.of(seen.status());
        TaskError error = error(seen.task());
        return new TaskFailedException(end + summary(error), taskId, seen.traceId(), seen.task(), error);
    }

    static TaskFailedException withoutVideos(String taskId, Observed seen) {
        return new TaskFailedException(
                withoutVideos(seen.task()), taskId, seen.traceId(), seen.task(), error(seen.task()));
    }

    static WaitTimedOutException timedOut(
            String taskId, Duration deadline, @Nullable Observed seen, @Nullable Throwable lastLookUp) {
        return new WaitTimedOutException(
                "the task has not ended within " + deadline.toMillis() / 1000.0 + " s: "
                        + (seen == null ? "no look-up succeeded" : "its last status was " + PlainText.of(seen.status()))
                        + (lastLookUp == null ? "" : ", and the last look-up failed: " + lastLookUp.getMessage())
                        + "; the task continues, and you can wait for it again",
                lastLookUp,
                taskId,
                seen == null ? null : seen.traceId(),
                seen == null ? null : seen.task());
    }

    /**
     * Returns the exception for a caller that stopped waiting for a look-up or a task.
     *
     * @param why see {@link Operation#stopped}
     */
    static WaitInterruptedException left(String taskId, @Nullable Observed seen, Throwable why) {
        return new WaitInterruptedException(
                WhyLeft.of(why) + "; the task continues, and you can look it up and wait for it again",
                why,
                taskId,
                seen == null ? null : seen.traceId(),
                seen == null ? null : seen.task());
    }

    /** Returns the exception for a caller that stopped waiting for the next of many results. */
    static WaitInterruptedException leftMany(InterruptedException why) {
        return new WaitInterruptedException(
                WhyLeft.of(why) + " while it waited for a result; tasks that the service has acknowledged continue",
                why,
                null,
                null,
                null);
    }

    /**
     * Returns the message, with the parts of the task that could not be read: the video is paid for, and the user may
     * find it there.
     */
    private static String withoutVideos(Task task) {
        String videos = Urls.shown(task.videos());
        if (videos != null) {
            return "the task succeeded without a readable video; the property videos is " + videos;
        }
        TaskInfo info = task.taskInfo();
        return "the task succeeded without a video" + unknown("the task", task.extras())
                + (info == null ? "" : unknown("task_info", info.extras()));
    }

    private static String unknown(String owner, Map<String, @Nullable Object> extras) {
        return extras.isEmpty() ? "" : "; the unknown properties of " + owner + " are " + PlainText.of(extras);
    }

    /**
     * Returns the description of the failure, which is the property {@code error} of {@code task_info} or of the task;
     * null if there is none.
     */
    private static @Nullable TaskError error(Task task) {
        TaskInfo info = task.taskInfo();
        return info != null && info.error() != null ? info.error() : task.error();
    }

    private static String summary(@Nullable TaskError error) {
        if (error == null) {
            return "";
        }
        Integer code = error.errorCode() == null ? error.code() : error.errorCode();
        return ErrorBody.summary(code, BodyText.beginning(error.title()), BodyText.beginning(error.detail()));
    }
}
