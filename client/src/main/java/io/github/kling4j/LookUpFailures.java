package io.github.kling4j;

import io.github.kling4j.error.TransportException;
import io.github.kling4j.http.Answer;
import io.github.kling4j.json.Urls;
import io.github.kling4j.model.Task;
import io.github.kling4j.text.BodyText;
import io.github.kling4j.text.PlainText;
import java.io.IOException;

/** The exceptions of look-ups that brought no task. */
final class LookUpFailures {

    private LookUpFailures() {}

    static TransportException noAnswer(String taskId, Throwable cause) {
        return new TransportException(
                "the look-up was not answered: " + PlainText.messageOf(cause), cause, taskId, null);
    }

    static TransportException unreadable(String taskId, Answer answer) {
        IOException broken = answer.broken();
        String came = broken == null ? PlainText.of(BodyText.beginning(answer.shown())) : PlainText.messageOf(broken);
        return new TransportException(
                "the look-up was not answered with a readable task, but with the status " + answer.status()
                        + (came.isEmpty() ? " and no body" : ": " + came),
                broken,
                taskId,
                answer.traceId());
    }

    /** Returns the exception of an answer about a task that was not asked for; its videos are paid for all the same. */
    static TransportException anotherTask(String taskId, Task task, Answer answer) {
        return new TransportException(
                "the look-up of task " + PlainText.of(taskId) + " was answered with task " + PlainText.of(task.id())
                        + ", whose status is " + PlainText.of(task.status()) + " and whose videos are "
                        + (Urls.areGiven(task.videos()) ? Urls.shown(task.videos()) : "not there"),
                null,
                taskId,
                answer.traceId());
    }

    static TransportException unread(String taskId, Answer answer, Throwable cause) {
        Throwable shown = answer.secret().hideIn(cause);
        return new TransportException(
                "the answer to the look-up could not be read: " + PlainText.of(shown), shown, taskId, answer.traceId());
    }
}
