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
import java.util.regex.Pattern;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads tasks out of answers. A task may be paid for, so that one odd property must not cost it: where the whole cannot
 * be read, what matters is.
 */
final class TaskAnswers {

    private static final JsonAdapter<Task> TASKS = KlingJson.moshi().adapter(Task.class);
    private static final Pattern ID = Pattern.compile("\"(?:task_)?id\"\\s*+:\\s*+\"([^\"\\\\]{1,200})\"");

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
     * the whole cannot be; null when there is no id.
     */
    static @Nullable Task acknowledged(Answer answer) {
        Task whole = read(answer);
        if (whole != null && whole.taskInfo().id() != null && !whole.taskInfo().id().isBlank()) {
            return whole;
        }
        String id = idInTaskInfo(answer.text());
        return id == null || id.isBlank() ? null : task(id, null, null);
    }

    /** Returns what may be the id of a task; null when there is none. */
    static @Nullable String idAnywhere(String text) {
        String id = idInTaskInfo(text);
        if (id != null && !id.isBlank()) {
            return id;
        }
        return ID.matcher(text).results()
                .map(found -> found.group(1))
                .filter(word -> !word.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** Reads as far as needed, so that the end of the text may be missing. */
    private static @Nullable String idInTaskInfo(String text) {
        JsonReader json = JsonReader.of(new Buffer().writeUtf8(text));
        try {
            return enter("task_info", json) && enter("id", json) ? id(json) : null;
        } catch (IOException | JsonDataException e) {
            return null;
        }
    }

    /** Where nothing follows a number, the rest of it may be missing: that fails. */
    private static String id(JsonReader json) throws IOException {
        boolean isNumber = json.peek() == JsonReader.Token.NUMBER;
        String id = json.nextString();
        if (isNumber) {
            json.peek();
        }
        return id;
    }

    /** Returns whether the object that comes next has the property; if so, its value comes next. */
    private static boolean enter(String property, JsonReader json) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            if (json.nextName().equals(property)) {
                return true;
            }
            json.skipValue();
        }
        return false;
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
