package io.github.kling4j.simulator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a task. As in the real service, the format of times in responses to submissions differs from the
 * format in responses to look-ups.
 */
final class Envelope {

    static final DateTimeFormatter SUBMIT_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    static final DateTimeFormatter LOOK_UP_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

    private final Map<String, Object> info = new LinkedHashMap<>();
    private final Map<String, Object> json = new LinkedHashMap<>();

    Envelope(String id, String status, DateTimeFormatter form, Instant createdAt, Instant updatedAt) {
        info.put("id", id);
        info.put("status", status);
        info.put("created_at", form.format(createdAt));
        info.put("updated_at", form.format(updatedAt));
        json.put("task_info", info);
    }

    /** Adds an error to {@code task_info}. Does nothing if the error is null. */
    Envelope taskError(@Nullable Map<String, Object> error) {
        if (error != null) {
            info.put("error", error);
        }
        return this;
    }

    /** Adds a property next to {@code task_info}. Does nothing if the value is null. */
    Envelope with(String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
        return this;
    }

    Map<String, Object> json() {
        return json;
    }

    /**
     * Returns the JSON form of an error.
     *
     * @param codeName the name of the property for the code: {@code code} in {@code task_info}, {@code error_code} next
     *     to it
     */
    static Map<String, Object> error(String codeName, int code, String title, String detail) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put(codeName, code);
        error.put("title", title);
        error.put("detail", detail);
        return error;
    }
}
