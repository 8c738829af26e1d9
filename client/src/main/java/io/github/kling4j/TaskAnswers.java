package io.github.kling4j;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.kling4j.http.Answer;
import io.github.kling4j.json.JsonValues;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.TaskInfo;
import io.github.kling4j.model.TaskStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads tasks out of answers. A task may be paid for, so that one odd property must not cost it: where the whole cannot
 * be read, what matters is.
 */
final class TaskAnswers {

    private static final JsonAdapter<Task> TASKS = KlingJson.moshi().adapter(Task.class);

    private TaskAnswers() {}

    /**
     * Returns the task of a whole answer; null when it has none, and when it cannot be held as a whole, because there
     * is too little memory or stack.
     */
    static @Nullable Task read(Answer answer) {
        try {
            return answer.broken() == null ? readWhole(answer) : null;
        } catch (RuntimeException | Error e) {
            return null;
        }
    }

    private static @Nullable Task readWhole(Answer answer) {
        Task task = read(answer.text());
        String shown = answer.shown();
        if (task == null || shown.equals(answer.text())) {
            return task;
        }
        // A service that echoes the token; but a short token may be in an id by chance.
        Task clean = read(shown);
        return clean != null && isSame(task, clean) ? clean : task;
    }

    private static @Nullable Task read(String text) {
        try {
            Task task = TASKS.fromJson(text);
            return task != null && task.taskInfo() != null ? task : null;
        } catch (IOException | JsonDataException e) {
            return salvage(text);
        }
    }

    private static boolean isSame(Task one, Task other) {
        return Objects.equals(one.taskInfo().id(), other.taskInfo().id())
                && Objects.equals(one.taskInfo().status(), other.taskInfo().status())
                && Objects.equals(one.videos(), other.videos());
    }

    /**
     * Returns the task that an answer to a submit acknowledges, if only by its id, which may be there to be read where
     * the whole cannot be; null when no id is certain.
     *
     * @param asked where the task was submitted
     */
    static @Nullable Task acknowledged(Answer answer, HttpUrl asked) {
        Task whole = read(answer);
        if (whole != null && whole.taskInfo().id() != null && !whole.taskInfo().id().isBlank()) {
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
        Task.Builder task = Task.builder().taskInfo(info.build());
        if (videos instanceof List<?> list) {
            task.videos(list.stream().filter(String.class::isInstance).map(String.class::cast).toList());
        }
        return task.build();
    }
}
