package io.github.kling4j;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import io.github.kling4j.api.ImageToVideoApi;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import io.github.kling4j.validation.ValidationException;
import java.io.IOException;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * Makes videos from images. Every method blocks; all of them may be called from many threads.
 *
 * <pre>{@code
 * Task done = client.imageToVideo().generate(ImageToVideoRequest.builder()
 *         .firstFrame(Image.file(Path.of("start.png")))
 *         .prompt("The sun rises")
 *         .build());
 * client.download(done.videos().get(0), Path.of("sunrise.mp4"));
 * }</pre>
 */
public final class ImageToVideo {

    private final ImageToVideoApi api;
    private final ApiCalls calls;
    private final Ticker ticker;
    private final JsonAdapter<Task> tasks = KlingJson.moshi().adapter(Task.class);

    ImageToVideo(ImageToVideoApi api, ApiCalls calls, Ticker ticker) {
        this.api = api;
        this.calls = calls;
        this.ticker = ticker;
    }

    /**
     * Submits a task. This is billed, so it is sent once and never repeated.
     *
     * @return the accepted task, which has an id and is usually still waiting
     * @throws InvalidRequestException when the request breaks a rule; nothing is sent
     * @throws ApiException when the service refuses
     * @throws TransportException when no connection was made; nothing is sent
     * @throws OutcomeUnknownException when the task may have been accepted: do not just submit again
     */
    public Task submit(ImageToVideoRequest request) {
        Request prepared = prepare(api.submit(request));
        Sending sending = new Sending();
        Answer answer;
        try {
            answer = calls.send(prepared, sending);
        } catch (IOException e) {
            throw sending.hasBegun()
                    ? OutcomeUnknownException.noAnswer(e)
                    : new TransportException("nothing was sent: " + reason(e), e, null, null);
        }
        return accepted(answer);
    }

    /**
     * Looks a task up. This costs nothing.
     *
     * @param taskId as {@link #submit} answered it, in this process or another
     * @return the task, whatever has become of it
     * @throws ApiException when the service refuses
     * @throws TransportException when no readable answer came
     */
    public Task get(String taskId) {
        return look(taskId).task();
    }

    /** Waits for a task with {@link WaitOptions#defaults}. */
    public Task await(String taskId) {
        return await(taskId, WaitOptions.defaults());
    }

    /**
     * Waits until a task has ended. Status words that are not known keep it waiting.
     *
     * @param taskId as {@link #submit} answered it, in this process or another
     * @return the finished task, with at least one video
     * @throws TaskFailedException when the task failed, or succeeded without a video
     * @throws WaitTimedOutException when the deadline passes; the task goes on
     * @throws WaitInterruptedException when this thread is interrupted; the task goes on
     * @throws ApiException when the service refuses a look-up
     * @throws TransportException when a look-up brings no readable answer
     */
    public Task await(String taskId, WaitOptions options) {
        return new TaskWait(taskId, options, () -> look(taskId), ticker).await().task();
    }

    /** Submits a task and waits for it with {@link WaitOptions#defaults}. */
    public Task generate(ImageToVideoRequest request) {
        return generate(request, WaitOptions.defaults());
    }

    /** Does what {@link #submit} and then {@link #await(String, WaitOptions)} do, and throws what they throw. */
    public Task generate(ImageToVideoRequest request, WaitOptions options) {
        return await(submit(request).taskInfo().id(), options);
    }

    private Observed look(String taskId) {
        if (taskId.isBlank()) {
            throw new IllegalArgumentException("a task id must not be blank");
        }
        Answer answer;
        try {
            answer = calls.send(prepare(api.get(taskId)), new Sending());
        } catch (IOException e) {
            throw new TransportException("the look-up was not answered: " + reason(e), e, taskId, null);
        }
        if (!answer.isSuccess()) {
            throw ApiException.of(answer, taskId);
        }
        try {
            return new Observed(task(answer), answer.traceId());
        } catch (IOException | RuntimeException e) {
            throw new TransportException("the look-up was not answered with a readable task: " + reason(e), e, taskId,
                    answer.traceId());
        }
    }

    /** Once the service may have said yes, every answer that is not a clear no leaves the outcome open. */
    private Task accepted(Answer answer) {
        if (answer.isServerError()) {
            throw OutcomeUnknownException.serverError(answer);
        }
        if (!answer.isSuccess()) {
            throw ApiException.of(answer, null);
        }
        Task task;
        try {
            task = task(answer);
        } catch (IOException | RuntimeException e) {
            throw OutcomeUnknownException.unreadable(answer, e);
        }
        if (task.taskInfo() == null || task.taskInfo().id() == null || task.taskInfo().id().isBlank()) {
            throw OutcomeUnknownException.unreadable(answer, null);
        }
        return task;
    }

    private Task task(Answer answer) throws IOException {
        if (answer.broken() != null) {
            throw answer.broken();
        }
        Task task = tasks.fromJson(answer.text());
        if (task == null) {
            throw new JsonDataException("null stands in place of a task");
        }
        return task;
    }

    /** Lets Retrofit put the request together, which checks and writes the body. */
    private static Request prepare(Call<?> call) {
        try {
            return call.request();
        } catch (ValidationException e) {
            throw new InvalidRequestException(e);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw new TransportException("nothing was sent: " + reason(unreadable), unreadable, null, null);
            }
            throw e;
        }
    }

    private static String reason(@Nullable Exception e) {
        return e == null || e.getMessage() == null ? "no reason was given" : e.getMessage();
    }
}
