package io.github.kling4j;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.kling4j.http.Answer;
import io.github.kling4j.json.JsonValues;
import io.github.kling4j.json.Urls;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.TaskInfo;
import io.github.kling4j.model.TaskStatus;
import java.io.IOException;
import java.util.Map;
import okhttp3.HttpUrl;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads tasks from responses. A task may be paid for, so one invalid property must not make it unreadable: if the whole
 * object cannot be read, only the id, the status and the videos are read.
 */
final class TaskAnswers {

    private static final JsonAdapter<Task> TASKS = KlingJson.moshi().adapter(Task.class);

    private TaskAnswers() {}

    /**
     * Returns the task of a response; null if the response is incomplete or contains no task, or if it is too large or
     * too deeply nested for the available memory or stack.
     */
    static @Nullable Task read(Answer answer) {
        try {
            return answer.broken() == null ? readWhole(answer) : null;
        } catch (RuntimeException | Error e) {
            return null;
        }
    }

    private static @Nullable Task readWhole(Answer answer) {
        Task task = read(EchoedToken.hideIn(answer));
        return task == null || !Urls.areGiven(task.videos())
                ? task
                : task.toBuilder()
                        .videos(Urls.hiding(task.videos(), answer.secret()::hideIn))
                        .build();
    }

    private static @Nullable Task read(String text) {
        try {
            Task task = TASKS.fromJson(text);
            return task != null && task.taskInfo() != null ? task : null;
        } catch (IOException | JsonDataException e) {
            return salvage(text);
        }
    }

    /**
     * Returns the task that a response to a submit acknowledges. If the task is unreadable, returns a task that has
     * only the id; null if the response has no certain id.
     *
     * @param asked the URL of the submit
     */
    static @Nullable Task acknowledged(Answer answer, HttpUrl asked) {
        Task whole = read(answer);
        TaskInfo info = whole == null ? null : whole.taskInfo();
        if (info != null && info.id() != null && !info.id().isBlank()) {
            return whole;
        }
        String id = TaskIds.in(answer, asked).certain();
        return id == null ? null : task(id, null, null);
    }

    private static @Nullable Task salvage(String text) {
        Object json;
        try {
            json = JsonValues.read(JsonReader.of(new Buffer().writeUtf8(text)));
        } catch (IOException | JsonDataException e) {
            return null;
        }
        return json instanceof Map<?, ?> body && body.get("task_info") instanceof Map<?, ?> info
                ? task(info.get("id"), info.get("status"), body.get("videos"))
                : null;
    }

    private static Task task(@Nullable Object id, @Nullable Object status, @Nullable Object videos) {
        TaskInfo.Builder info = TaskInfo.builder();
        if (id instanceof String || id instanceof Number) {
            info.id(id.toString());
        }
        if (status instanceof String word) {
            info.status(TaskStatus.of(word));
        }
        return Task.builder().taskInfo(info.build()).videos(Urls.of(videos)).build();
    }
}
