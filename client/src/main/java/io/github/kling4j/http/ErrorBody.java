package io.github.kling4j.http;

import com.squareup.moshi.JsonReader;
import io.github.kling4j.json.JsonValues;
import io.github.kling4j.text.BodyText;
import io.github.kling4j.text.PlainText;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The body of an error response in any of its forms: a task envelope, {@code error} as text or object, {@code detail},
 * {@code message}, HTML, or an empty body. All texts are limited in length, and contain neither images nor the token.
 *
 * @param errorCode the error code of the service, or null
 * @param title a short description, or null
 * @param detail the description of the service, or null
 * @param taskId the id of the task that the body names, or null
 * @param beginning the beginning of the body
 * @param fault the reason why the body could not be read to its end; null if it was
 */
public record ErrorBody(
        @Nullable Integer errorCode,
        @Nullable String title,
        @Nullable String detail,
        @Nullable String taskId,
        String beginning,
        @Nullable String fault)
        implements Serializable {

    /** The body of a response that was never received. */
    public static final ErrorBody NOTHING = new ErrorBody(null, null, null, null, "", null);

    /** Reads a body that does not contain the token. */
    public static ErrorBody read(String text) {
        return read(text, Secret.NONE, null);
    }

    /** Reads the body of a response. */
    public static ErrorBody read(Answer answer) {
        IOException broken = answer.broken();
        String fault = broken == null ? null : answer.secret().hideIn(PlainText.messageOf(broken));
        return read(answer.text(), answer.secret(), fault);
    }

    private static ErrorBody read(String text, Secret secret, @Nullable String fault) {
        String beginning = BodyText.beginning(secret.hideIn(text));
        if (!(json(text) instanceof Map<?, ?> body)) {
            return new ErrorBody(null, null, null, null, beginning, fault);
        }
        Map<?, ?> taskInfo = body.get("task_info") instanceof Map<?, ?> map ? map : Map.of();
        Object error = taskInfo.get("error") == null ? body.get("error") : taskInfo.get("error");
        // If the error is an object, its members are the details. Otherwise, the members of the body are the details,
        // and an error that is a text is the detail.
        Map<?, ?> details = error instanceof Map<?, ?> map ? map : body;
        return new ErrorBody(
                number(first(details, "error_code", "code")),
                words(details.get("title"), secret),
                words(error instanceof String ? error : first(details, "detail", "message"), secret),
                secret.unlessEchoed(words(taskInfo.get("id"), Secret.NONE)),
                beginning,
                fault);
    }

    /**
     * Returns a text to append to a sentence about the error. {@link PlainText} escapes and shortens the texts of the
     * service.
     */
    public String summary() {
        if (title != null || detail != null) {
            return summary(errorCode, title, detail);
        }
        if (!beginning.isEmpty()) {
            return ": " + PlainText.of(beginning);
        }
        return fault == null ? " without a body" : ", but its body could not be read: " + PlainText.of(fault);
    }

    /** Returns a text with the given members of an error, to append to a sentence about the error. */
    public static String summary(@Nullable Integer code, @Nullable String title, @Nullable String detail) {
        return (code == null ? "" : " (error code " + code + ")")
                + (title == null || title.isEmpty() ? "" : ": " + PlainText.of(title))
                + (detail == null || detail.isEmpty() ? "" : ": " + PlainText.of(detail));
    }

    /**
     * Returns the JSON value of a text; null if the text is not JSON, or if the memory or the stack is too small for
     * the value.
     */
    private static @Nullable Object json(String text) {
        try {
            return JsonValues.read(JsonReader.of(new Buffer().writeUtf8(text)));
        } catch (IOException | RuntimeException | Error e) {
            return null;
        }
    }

    private static @Nullable Object first(Map<?, ?> map, String name, String otherName) {
        return map.get(name) == null ? map.get(otherName) : map.get(name);
    }

    private static @Nullable Integer number(@Nullable Object value) {
        try {
            return value instanceof BigDecimal number ? number.intValueExact() : null;
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable String words(@Nullable Object value, Secret secret) {
        return value == null ? null : BodyText.beginning(secret.hideIn(value.toString()));
    }
}
