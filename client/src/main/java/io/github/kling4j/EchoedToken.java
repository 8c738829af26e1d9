package io.github.kling4j;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.kling4j.http.Answer;
import io.github.kling4j.http.Secret;
import io.github.kling4j.json.JsonValues;
import io.github.kling4j.model.TaskStatus;
import io.github.kling4j.text.PlainText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Hides the API token in a response that repeats it, before the task is read from the response. Because the task is
 * paid for, the following values of the task stay unchanged, and the token is removed from them only in messages: the
 * id, unless it is the token; a known status word, which may contain a short token; and the URLs of the videos, which
 * would become invalid.
 */
final class EchoedToken {

    private static final Set<String> KNOWN_NAMES = Set.of(
            "task_info",
            "id",
            "status",
            "created_at",
            "updated_at",
            "videos",
            "error",
            "error_code",
            "code",
            "title",
            "detail");

    private final Secret secret;

    private EchoedToken(Secret secret) {
        this.secret = secret;
    }

    /**
     * Returns the text of a response without the token. Returns the unchanged text if it is not valid JSON, because it
     * then contains no task.
     */
    static String hideIn(Answer answer) {
        String text = answer.text();
        if (answer.shown().equals(text)) {
            return text;
        }
        try {
            Object json = JsonValues.read(JsonReader.of(new Buffer().writeUtf8(text)));
            Buffer hidden = new Buffer();
            JsonValues.write(JsonWriter.of(hidden), new EchoedToken(answer.secret()).hidden("", json));
            return hidden.readUtf8();
        } catch (IOException | JsonDataException e) {
            return text;
        }
    }

    private @Nullable Object hidden(String path, @Nullable Object value) {
        if (value instanceof String text) {
            return path.equals("/task_info/id") ? secret.unlessEchoed(text) : shown(path, text);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>();
            list.forEach(item -> items.add(hidden(path + "[]", item)));
            return items;
        }
        if (value instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            object.forEach((name, property) -> properties.put(
                    KNOWN_NAMES.contains(name) ? name.toString() : PlainText.line(secret.hideIn(name.toString())),
                    hidden(path + "/" + name, property)));
            return properties;
        }
        return value;
    }

    private String shown(String path, String text) {
        boolean isKept = path.startsWith("/videos")
                || path.equals("/task_info/status")
                        && TaskStatus.of(text.toLowerCase(Locale.ROOT)).isKnown();
        return isKept ? text : secret.hideIn(text);
    }
}
