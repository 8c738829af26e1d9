package io.github.kling4j;

import io.github.kling4j.http.Answer;
import io.github.kling4j.http.ErrorBody;
import io.github.kling4j.http.PlainText;
import java.io.Serial;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A submit may have been accepted, and billed, but no usable answer says so. Submitting again may buy the video twice:
 * look at {@link #taskId} first, and else at the console.
 */
public final class OutcomeUnknownException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    private final @Nullable Integer status;
    private final ErrorBody said;

    /** Tells of a submit without an answer. */
    private OutcomeUnknownException(String why, Throwable cause) {
        super(sentence(why), cause, null, null);
        this.status = null;
        this.said = ErrorBody.NOTHING;
    }

    private OutcomeUnknownException(
            String why, @Nullable Throwable cause, Answer answer, ErrorBody said, @Nullable String taskId) {
        super(sentence("the service answered " + answer.status() + why), cause, taskId, answer.traceId());
        this.status = answer.status();
        this.said = said;
    }

    private static String sentence(String why) {
        return "the request may have been accepted and billed: " + why;
    }

    static OutcomeUnknownException noAnswer(Throwable cause) {
        return new OutcomeUnknownException("it was sent whole, and no answer came", cause);
    }

    static OutcomeUnknownException sentInPart(Throwable cause) {
        String reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return new OutcomeUnknownException("it was sent in part, and no answer came: " + PlainText.of(reason), cause);
    }

    /** Tells of a submit that goes on, though nobody waits for it any more. */
    static OutcomeUnknownException left(Throwable why) {
        return new OutcomeUnknownException(
                whyLeft(why) + " while it was under way; it is being finished in the background: its task is told to"
                        + " the client's task listener if the service acknowledges one, and anything else is logged",
                why);
    }

    static OutcomeUnknownException noRefusal(Answer answer, HttpUrl asked) {
        ErrorBody said = ErrorBody.read(answer);
        return new OutcomeUnknownException(
                said.summary() + location(answer), answer.broken(), answer, said, id(answer, asked));
    }

    static OutcomeUnknownException unreadable(Answer answer, HttpUrl asked) {
        ErrorBody said = ErrorBody.read(answer);
        String came = said.beginning().isEmpty() ? " and no body" : ": " + PlainText.of(said.beginning());
        return new OutcomeUnknownException(
                ", but with no readable task" + came + location(answer), answer.broken(), answer, said,
                id(answer, asked));
    }

    /** Where the service points to, a person may find what was bought. */
    private static String location(Answer answer) {
        String location = answer.headers().get("Location");
        return location == null ? "" : " [Location " + PlainText.of(answer.secret().hideIn(location)) + "]";
    }

    /** Tells of an answer that this program failed at: it may fail at the rest of it in the same way. */
    static OutcomeUnknownException unread(Answer answer, Throwable cause, HttpUrl asked) {
        String id;
        try {
            id = id(answer, asked);
        } catch (RuntimeException | Error again) {
            id = null;
        }
        Throwable shown = answer.secret().hideIn(cause);
        return new OutcomeUnknownException(
                ", but its answer could not be read: " + PlainText.of(shown), shown, answer, ErrorBody.read(answer),
                id);
    }

    private static @Nullable String id(Answer answer, HttpUrl asked) {
        return TaskIds.in(answer, asked).possible();
    }

    /** Returns an id out of what came back which may be that of an accepted task; null when there was none. */
    @Override
    public @Nullable String taskId() {
        return super.taskId();
    }

    /** Returns the HTTP status; null when there was no answer. */
    public @Nullable Integer status() {
        return status;
    }

    /** Returns the service's own number for what went wrong; null when it gave none. */
    public @Nullable Integer errorCode() {
        return said.errorCode();
    }

    /** Returns what went wrong in a few words; null when the service gave none. */
    public @Nullable String title() {
        return said.title();
    }

    /** Returns what went wrong in the service's words; null when it gave none. */
    public @Nullable String detail() {
        return said.detail();
    }

    /** Returns the beginning of what came back; empty when nothing did. */
    public String body() {
        return said.beginning();
    }
}
