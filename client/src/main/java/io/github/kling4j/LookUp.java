package io.github.kling4j;

import io.github.kling4j.error.KlingException;
import io.github.kling4j.http.Answer;
import io.github.kling4j.http.Attempt;
import io.github.kling4j.http.Attempts;
import io.github.kling4j.http.Ending;
import io.github.kling4j.http.OperationContext;
import io.github.kling4j.http.Retries;
import io.github.kling4j.http.RetryPolicy;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.TaskInfo;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** One look-up of a task. It is free of charge, so it is retried whenever a retry may help. */
final class LookUp implements Operation<Observed>, Attempt {

    private final Endpoint<?> endpoint;
    private final String taskId;
    private final @Nullable Supplier<Duration> left;
    private boolean passing;
    private volatile @Nullable Integer status;

    /**
     * Creates a look-up.
     *
     * @param left the remaining time; null if only the number of retries limits the look-up
     */
    LookUp(Endpoint<?> endpoint, String taskId, @Nullable Supplier<Duration> left) {
        this.endpoint = endpoint;
        this.taskId = taskId;
        this.left = left;
    }

    @Override
    public CompletableFuture<Observed> start(OperationContext context) {
        int most = endpoint.retries();
        Retries retries = left == null ? Retries.atMost(most) : new Retries(most, left);
        Service service = endpoint.service();
        return Attempts.at(this, retries, context, service.transport(), service.time())
                .handle((answer, failure) -> answer == null ? unanswered(failure) : answered(answer));
    }

    @Override
    public Request request() {
        passing = false;
        return endpoint.lookUp(taskId, left == null ? null : left.get());
    }

    @Override
    public boolean mayFollow(IOException failure) {
        passing = RetryPolicy.LOOK_UP.repeatsAfter(Ending.of(failure));
        return passing;
    }

    @Override
    public boolean mayFollow(Answer answer) {
        boolean unusable = answer.isSuccess() && !isOurs(TaskAnswers.read(answer));
        passing = RetryPolicy.LOOK_UP.repeatsAfter(unusable ? Ending.UNREADABLE : Ending.of(answer.status()));
        return passing;
    }

    @Override
    public void stop(Call call) {
        call.cancel();
    }

    /** Returns whether the failure of this look-up may be temporary. */
    boolean mayPass() {
        return passing;
    }

    /** Returns the status code of the response that ended this look-up; null if no response ended it. */
    @Nullable
    Integer status() {
        return status;
    }

    private Observed unanswered(Throwable failure) {
        throw LookUpFailures.noAnswer(taskId, failure);
    }

    /**
     * Returns the task of a response. The task continues even if this program cannot read the response. Therefore,
     * every exception has the task's id.
     */
    private Observed answered(Answer answer) {
        status = answer.status();
        try {
            return understood(answer);
        } catch (KlingException known) {
            throw known;
        } catch (RuntimeException | Error e) {
            throw LookUpFailures.unread(taskId, answer, e);
        }
    }

    private Observed understood(Answer answer) {
        endpoint.options().answered(answer);
        if (!answer.isSuccess()) {
            throw Refusals.of(answer, taskId, endpoint.service().time().now());
        }
        Task task = TaskAnswers.read(answer);
        if (task == null) {
            throw LookUpFailures.unreadable(taskId, answer);
        }
        if (!isOurs(task)) {
            throw LookUpFailures.anotherTask(taskId, task, answer);
        }
        return new Observed(named(task), answer.traceId());
    }

    /** Returns whether a task is the requested one. Some services return another task, from a cache or by mistake. */
    private boolean isOurs(@Nullable Task task) {
        if (task == null || task.taskInfo() == null) {
            return false;
        }
        String id = task.taskInfo().id();
        return id == null || id.isBlank() || id.strip().equalsIgnoreCase(taskId.strip());
    }

    /** Returns the task; if the response has no id, the task gets the requested id. */
    private Task named(Task task) {
        TaskInfo info = Objects.requireNonNull(task.taskInfo(), "checked by isOurs");
        return info.id() == null || info.id().isBlank()
                ? task.toBuilder().taskInfo(info.toBuilder().id(taskId).build()).build()
                : task;
    }

    @Override
    public KlingException stopped(Throwable why) {
        return WaitFailures.left(taskId, null, why);
    }
}
