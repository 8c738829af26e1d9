package io.github.kling4j;

import io.github.kling4j.error.TransportException;
import io.github.kling4j.http.Answer;
import io.github.kling4j.json.Urls;
import io.github.kling4j.model.Task;
import io.github.kling4j.text.BodyText;
import io.github.kling4j.text.PlainText;
import java.io.IOException;

/** Creates the exceptions of look-ups that did not return the requested task. */
final class LookUpFailures {

    private LookUpFailures() {}

    static TransportException noAnswer(String taskId, Throwable cause) {
        return new TransportException(
                "the look-up received no response: " + PlainText.messageOf(cause), cause, taskId, null);
    }

    static TransportException unreadable(String taskId, Answer answer) {
        IOException broken = answer.broken();
        String came = broken == null ? PlainText.of(BodyText.beginning(answer.shown())) : PlainText.messageOf(broken);
        return new TransportException(
                "the response to the look-up contains no readable task; its status was " + answer.status()
                        + (came.isEmpty() ? " and it had no body" : ": " + came),
                broken,
                taskId,
                answer.traceId());
    }

    /**
     * Returns the exception for a response about another task. The message contains the videos of the other task,
     * because they are paid for.
     */
    static TransportException anotherTask(String taskId, Task task, Answer answer) {
        return new TransportException(
                "the look-up of task " + PlainText.of(taskId) + " returned task " + PlainText.of(task.id())
                        + ", with the status " + PlainText.of(task.status()) + " and the videos "
                        + (Urls.areGiven(task.videos()) ? Urls.shown(task.videos()) : "(none)"),
                null,
                taskId,
                answer.traceId());
    }

    static TransportException unread(String taskId, Answer answer, Throwable cause) {
        Throwable shown = answer.secret().hideIn(cause);
        return new TransportException(
                "the response to the look-up could not be read: " + PlainText.of(shown),
                shown,
                taskId,
                answer.traceId());
    }
}
