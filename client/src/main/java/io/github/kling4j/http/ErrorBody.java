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
 * The body of an error, in whichever form it comes: a whole task envelope, {@code error} as text or object, {@code
 * detail}, {@code message}, HTML, or nothing. Every text in it is bounded, and free of
 * images and of the token.
 *
 * @param errorCode the service's own number, or null
 * @param title a few words, or null
 * @param detail the service's words, or null
 * @param taskId the task that the body speaks of, or null
 * @param beginning of the body as it came
 */
public record ErrorBody(
        @Nullable Integer errorCode,
        @Nullable String title,
        @Nullable String detail,
        @Nullable String taskId,
        String beginning)
        implements Serializable {

    /** Of an answer that never came. */
    public static final ErrorBody NOTHING = new ErrorBody(null, null, null, null, "");

    /** Reads a body that holds no token. */
    public static ErrorBody read(String text) {
        return read(text, Secret.NONE);
    }

    /** Reads the body of an answer. */
    public static ErrorBody read(Answer answer) {
        return read(answer.text(), answer.secret());
    }

    private static ErrorBody read(String text, Secret secret) {
        String beginning = BodyText.beginning(secret.hideIn(text));
        if (!(json(text) instanceof Map<?, ?> body)) {
            return new ErrorBody(null, null, null, null, beginning);
        }
        Map<?, ?> taskInfo = body.get("task_info") instanceof Map<?, ?> map ? map : Map.of();
        Object error = taskInfo.get("error") == null ? body.get("error") : taskInfo.get("error");
        // What is not said in the error may be said around it; an error that is a text is the detail.
        Map<?, ?> details = error instanceof Map<?, ?> map ? map : body;
        return new ErrorBody(
                number(first(details, "error_code", "code")),
                words(details.get("title"), secret),
                words(error instanceof String ? error : first(details, "detail", "message"), secret),
                secret.unlessEchoed(words(taskInfo.get("id"), Secret.NONE)),
                beginning);
    }

    /** Returns what to add to a sentence about the error, with texts of the service as {@link PlainText}. */
    public String summary() {
        return title == null && detail == null
                ? beginning.isEmpty() ? " without a body" : ": " + PlainText.of(beginning)
                : summary(errorCode, title, detail);
    }

    /** Returns the same of an error that was read elsewhere. */
    public static String summary(@Nullable Integer code, @Nullable String title, @Nullable String detail) {
        return (code == null ? "" : " (error code " + code + ")")
                + (title == null || title.isEmpty() ? "" : ": " + PlainText.of(title))
                + (detail == null || detail.isEmpty() ? "" : ": " + PlainText.of(detail));
    }

    /** Returns null for what is no JSON, and for what there is too little memory or stack to hold. */
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
