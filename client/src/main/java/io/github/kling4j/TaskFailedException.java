package io.github.kling4j;

import io.github.kling4j.http.BodyText;
import io.github.kling4j.http.ErrorBody;
import io.github.kling4j.http.PlainText;
import io.github.kling4j.json.Urls;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.TaskError;
import io.github.kling4j.model.TaskInfo;
import java.io.Serial;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The service accepted the task, and the task failed; or it succeeded without any video. */
public final class TaskFailedException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Is not serialized. */
    private final transient @Nullable Observed seen;

    private TaskFailedException(String message, String taskId, Observed seen) {
        super(message, null, taskId, seen.traceId());
        this.seen = seen;
    }

    static TaskFailedException failed(String taskId, Observed seen) {
        TaskError error = error(seen.task());
        String status = seen.status();
        // The service's usual word says nothing more.
        String end = status.equals("failed")
                ? "the task failed"
                : "the task ended with the status " + PlainText.of(status);
        return new TaskFailedException(end + summary(error), taskId, seen);
    }

    static TaskFailedException withoutVideos(String taskId, Observed seen) {
        return new TaskFailedException(
                "the task succeeded, but brought no video" + whatCame(seen.task()), taskId, seen);
    }

    /** The video is paid for: a person may find it in what no program could read. */
    private static String whatCame(Task task) {
        String videos = Urls.shown(task.videos());
        if (videos != null) {
            return " that can be read: its videos are " + videos;
        }
        TaskInfo info = task.taskInfo();
        return alsoCame(task.extras()) + (info == null ? "" : alsoCame(info.extras()));
    }

    private static String alsoCame(Map<String, @Nullable Object> extras) {
        return extras.isEmpty() ? "" : "; what else came is " + PlainText.of(extras);
    }

    /** Returns the answer that told of the failure; null only after this exception was serialized. */
    public @Nullable Task task() {
        return seen == null ? null : seen.task();
    }

    /** Returns the last status, as the service words it; null only after this exception was serialized. */
    public @Nullable String lastStatus() {
        return seen == null ? null : seen.status();
    }

    /** Returns what the service says of the failure, in whichever of the two places; null when it says nothing. */
    public @Nullable TaskError error() {
        return seen == null ? null : error(seen.task());
    }

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
