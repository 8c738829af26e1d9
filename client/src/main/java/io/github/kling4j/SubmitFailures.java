package io.github.kling4j;

import io.github.kling4j.error.OutcomeUnknownException;
import io.github.kling4j.error.TransportException;
import io.github.kling4j.http.Answer;
import io.github.kling4j.http.ErrorBody;
import io.github.kling4j.text.PlainText;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Creates the exceptions of submits that failed without a refusal by the service. The exceptions depend on the progress
 * of the request.
 */
final class SubmitFailures {

    private SubmitFailures() {}

    static TransportException nothingSent(Throwable cause) {
        return nothingBought("nothing was sent: " + PlainText.messageOf(cause), cause);
    }

    static TransportException notProcessed(Throwable cause) {
        return nothingBought(
                "nothing was billed, because the service stated that it did not process the request: "
                        + PlainText.messageOf(cause),
                cause);
    }

    /** Returns the exception for a caller that stopped waiting while no request was in progress. */
    static TransportException leftBefore(Throwable why) {
        return nothingBought("nothing was billed: " + WhyLeft.of(why) + " while no request was in progress", why);
    }

    static OutcomeUnknownException noAnswer(Throwable cause) {
        return unanswered("it was sent completely, but no response was received", cause);
    }

    static OutcomeUnknownException sentInPart(Throwable cause) {
        String reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return unanswered("it was sent in part, and no response was received: " + PlainText.of(reason), cause);
    }

    /** Returns the exception for a submit that continues after its caller stopped waiting. */
    static OutcomeUnknownException left(Throwable why) {
        return unanswered(
                WhyLeft.of(why)
                        + " while the request was in progress; the request continues in the background: the client's"
                        + " task listener receives the task if the service acknowledges one, and any other result is"
                        + " logged",
                why);
    }

    static OutcomeUnknownException noRefusal(Answer answer, HttpUrl asked) {
        ErrorBody said = ErrorBody.read(answer);
        return answered(said.summary() + location(answer), answer.broken(), answer, said, id(answer, asked));
    }

    static OutcomeUnknownException unreadable(Answer answer, HttpUrl asked) {
        ErrorBody said = ErrorBody.read(answer);
        String came = said.beginning().isEmpty()
                ? said.summary()
                : ", but the response contained no readable task: " + PlainText.of(said.beginning());
        return answered(came + location(answer), answer.broken(), answer, said, id(answer, asked));
    }

    /**
     * Returns the exception for a response that this program failed to process. Reading the id from the response may
     * fail for the same reason.
     */
    static OutcomeUnknownException unread(Answer answer, Throwable cause, HttpUrl asked) {
        String id;
        try {
            id = id(answer, asked);
        } catch (RuntimeException | Error again) {
            id = null;
        }
        Throwable shown = answer.secret().hideIn(cause);
        return answered(
                ", but the response could not be read: " + PlainText.of(shown),
                shown,
                answer,
                ErrorBody.read(answer),
                id);
    }

    private static TransportException nothingBought(String message, Throwable cause) {
        return new TransportException(message, cause, null, null);
    }

    private static OutcomeUnknownException unanswered(String why, Throwable cause) {
        return new OutcomeUnknownException(sentence(why), cause, null, null, null);
    }

    private static OutcomeUnknownException answered(
            String why, @Nullable Throwable cause, Answer answer, ErrorBody said, @Nullable String taskId) {
        return new OutcomeUnknownException(
                sentence("the service responded with status " + answer.status() + why),
                cause,
                taskId,
                answer.traceId(),
                Refusals.error(answer, said, null));
    }

    private static String sentence(String why) {
        return "the request may have been accepted and billed: " + why;
    }

    /**
     * Returns a text with the {@code Location} header, where the user may find the paid task; the empty string without
     * the header.
     */
    private static String location(Answer answer) {
        String location = answer.headers().get("Location");
        return location == null
                ? ""
                : " [Location " + PlainText.of(answer.secret().hideIn(location)) + "]";
    }

    private static @Nullable String id(Answer answer, HttpUrl asked) {
        return TaskIds.in(answer, asked).possible();
    }
}
