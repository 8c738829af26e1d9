package io.github.kling4j;

import io.github.kling4j.http.Answer;
import io.github.kling4j.http.BodyText;
import io.github.kling4j.http.PlainText;
import io.github.kling4j.json.Urls;
import io.github.kling4j.model.Task;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * No usable answer came, and the attempt bought nothing: a submit of which nothing was sent, or of which the service
 * stated by means of HTTP/2 that it processed nothing; or a look-up, which may be repeated at will.
 */
public final class TransportException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    TransportException(String message, @Nullable Throwable cause, @Nullable String taskId, @Nullable String traceId) {
        super(message, cause, taskId, traceId);
    }

    static TransportException nothingSent(Throwable cause) {
        return new TransportException("nothing was sent: " + reason(cause), cause, null, null);
    }

    static TransportException notProcessed(Throwable cause) {
        return new TransportException(
                "nothing was bought, because the service stated that it did not process the request: "
                        + reason(cause),
                cause, null, null);
    }

    static TransportException noAnswer(String taskId, Throwable cause) {
        return new TransportException("the look-up was not answered: " + reason(cause), cause, taskId, null);
    }

    static TransportException unreadable(String taskId, Answer answer) {
        IOException broken = answer.broken();
        String came = broken == null ? PlainText.of(BodyText.beginning(answer.shown())) : reason(broken);
        return new TransportException(
                "the look-up was not answered with a readable task, but with the status " + answer.status()
                        + (came.isEmpty() ? " and no body" : ": " + came),
                broken, taskId, answer.traceId());
    }

    /** Tells of an answer about a task that nobody asked for here; its videos are paid for all the same. */
    static TransportException anotherTask(String taskId, Task task, Answer answer) {
        return new TransportException(
                "the look-up of task " + PlainText.of(taskId) + " was answered with task " + PlainText.of(task.id())
                        + ", whose status is " + PlainText.of(task.status()) + " and whose videos are "
                        + (Urls.areGiven(task.videos()) ? Urls.shown(task.videos()) : "not there"),
                null, taskId, answer.traceId());
    }

    static TransportException unread(String taskId, Answer answer, Throwable cause) {
        Throwable shown = answer.secret().hideIn(cause);
        return new TransportException(
                "the answer to the look-up could not be read: " + PlainText.of(shown), shown, taskId, answer.traceId());
    }

    private static String reason(@Nullable Throwable cause) {
        return cause == null || cause.getMessage() == null ? "no reason was given" : PlainText.of(cause.getMessage());
    }
}
