package io.github.kling4j;

import io.github.kling4j.http.Answer;
import io.github.kling4j.http.BodyText;
import io.github.kling4j.http.ErrorBody;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A submit may have been accepted, and billed, but no usable answer says so. Submitting again may buy the video twice:
 * look at {@link #taskId} first, and else at the console.
 */
public final class OutcomeUnknownException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    private final @Nullable Integer status;
    private final String body;

    private OutcomeUnknownException(String why, @Nullable Throwable cause, @Nullable Answer answer) {
        super(
                "the request may have been accepted and billed: " + why,
                cause,
                answer == null ? null : answer.secret().unlessEchoed(TaskAnswers.idAnywhere(answer.text())),
                answer == null ? null : answer.traceId());
        this.status = answer == null ? null : answer.status();
        this.body = answer == null ? "" : BodyText.beginning(answer.shown());
    }

    static OutcomeUnknownException noAnswer(Throwable cause) {
        return new OutcomeUnknownException("it was sent whole, and no answer came", cause, null);
    }

    /** Tells of a submit that goes on, though nobody waits for it any more. */
    static OutcomeUnknownException left(Throwable why) {
        return new OutcomeUnknownException(
                whyLeft(why) + " while it was under way; it is being finished in the background: its task is told to"
                        + " the client's task listener if the service acknowledges one, and anything else is logged",
                why,
                null);
    }

    static OutcomeUnknownException noRefusal(Answer answer) {
        String summary = ErrorBody.read(answer).summary();
        return new OutcomeUnknownException("the service answered " + answer.status() + summary, null, answer);
    }

    static OutcomeUnknownException unreadable(Answer answer) {
        return new OutcomeUnknownException(
                "the service answered " + answer.status() + ", but not with a readable task", answer.broken(), answer);
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

    /** Returns the beginning of what came back; empty when nothing did. */
    public String body() {
        return body;
    }
}
