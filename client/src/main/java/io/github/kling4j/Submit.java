package io.github.kling4j;

import io.github.kling4j.error.KlingException;
import io.github.kling4j.http.Answer;
import io.github.kling4j.http.Attempt;
import io.github.kling4j.http.Attempts;
import io.github.kling4j.http.Ending;
import io.github.kling4j.http.JsonBody;
import io.github.kling4j.http.Log;
import io.github.kling4j.http.OperationContext;
import io.github.kling4j.http.Retries;
import io.github.kling4j.http.RetryPolicy;
import io.github.kling4j.http.SubmitProgress;
import io.github.kling4j.model.Task;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import okhttp3.Call;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** One submit. It is billed, so that it is attempted again only when it is proven that the service accepted nothing. */
final class Submit<R> implements Operation<Task>, Attempt {

    private final Endpoint<R> endpoint;
    private final R request;
    private @Nullable Request prepared;
    /** The last one; null while there is none, and from a refusal to the next. */
    private volatile @Nullable SubmitProgress progress;

    private volatile @Nullable IOException changed;
    private volatile @Nullable Integer status;

    Submit(Endpoint<R> endpoint, R request) {
        this.endpoint = endpoint;
        this.request = request;
    }

    @Override
    public CompletableFuture<Task> start(OperationContext context) {
        prepared = Preparation.of(endpoint, request);
        Service service = endpoint.service();
        return Attempts.at(this, Retries.atMost(endpoint.retries()), context, service.transport(), service.time())
                .handle((answer, failure) -> answer == null ? unanswered(failure) : answered(answer, context))
                .whenComplete((task, failure) -> ended(task, failure, context));
    }

    @Override
    public Request request() {
        SubmitProgress next = new SubmitProgress(this::checkOnceMore);
        progress = next;
        return next.watch(prepared);
    }

    /** Returns the status of the last answer; null while there is none. */
    @Nullable
    Integer status() {
        return status;
    }

    private void checkOnceMore() throws IOException {
        if (prepared.body() instanceof JsonBody body) {
            try {
                body.verify();
            } catch (IOException e) {
                changed = e;
                throw e;
            }
        }
    }

    @Override
    public boolean mayFollow(IOException failure) {
        return changed == null && RetryPolicy.SUBMIT.repeatsAfter(Ending.of(failure, progress));
    }

    @Override
    public boolean mayFollow(Answer answer) {
        boolean repeats = RetryPolicy.SUBMIT.repeatsAfter(Ending.of(answer));
        if (repeats) {
            progress = null;
        }
        return repeats;
    }

    @Override
    public void stop(Call call) {
        if (!isUnderWay()) {
            call.cancel();
        }
    }

    /** Reports a task that was acknowledged after the timeout, because it is billed. */
    @Override
    public void late(Answer answer) {
        Task task = answer.isSuccess() ? TaskAnswers.acknowledged(answer, prepared.url()) : null;
        if (task != null) {
            endpoint.options().acknowledged(task);
            Listeners.tell(endpoint.service().taskListener(), task);
            Log.tell(Level.INFO, "a submit was acknowledged after its timeout [task " + task.id() + "]");
        }
    }

    private Task unanswered(Throwable failure) {
        SubmitProgress last = progress;
        if (last != null && last.hasBegun()) {
            throw last.isWhole() ? SubmitFailures.noAnswer(failure) : SubmitFailures.sentInPart(failure);
        }
        throw last != null && last.wasNotProcessed()
                ? SubmitFailures.notProcessed(failure)
                : SubmitFailures.nothingSent(failure);
    }

    /** Whatever keeps this program from reading an answer, what was sent may be paid for, unless it is refused. */
    private Task answered(Answer answer, OperationContext context) {
        status = answer.status();
        try {
            return understood(answer, context);
        } catch (KlingException told) {
            throw told;
        } catch (RuntimeException | Error e) {
            throw isRefusal(answer.status())
                    ? Refusals.unread(answer, e)
                    : SubmitFailures.unread(answer, e, prepared.url());
        }
    }

    /** Once the service may have said yes, every answer that is not a clear no leaves the outcome open. */
    private Task understood(Answer answer, OperationContext context) {
        Task task = answer.isSuccess() ? TaskAnswers.acknowledged(answer, prepared.url()) : null;
        if (task != null) {
            // The listener may close the client, and the caller must have the task all the same.
            context.cancellation().settle();
            endpoint.options().acknowledged(task);
            Listeners.tell(endpoint.service().taskListener(), task);
        }
        endpoint.options().answered(answer);
        if (task != null) {
            return task;
        }
        if (answer.isSuccess()) {
            throw SubmitFailures.unreadable(answer, prepared.url());
        }
        throw isRefusal(answer.status())
                ? Refusals.of(answer, null, endpoint.service().time().now())
                : SubmitFailures.noRefusal(answer, prepared.url());
    }

    /** 408 comes from those in between as well, who may have passed the request on, and 303 may point to its result. */
    private static boolean isRefusal(int status) {
        return status >= 400 && status < 500 && status != 408;
    }

    @Override
    public KlingException stopped(Throwable why) {
        return isUnderWay() ? SubmitFailures.left(why) : SubmitFailures.leftBefore(why);
    }

    /** Returns whether the service may have seen what was sent, and not refused it; what has not begun never will. */
    private boolean isUnderWay() {
        SubmitProgress current = progress;
        return current != null && !current.stop();
    }

    /** Tells the log what nobody else will hear: who waited has gone. */
    private void ended(@Nullable Task task, @Nullable Throwable failure, OperationContext context) {
        if (!context.cancellation().isCancelled() || context.cancellation().isSettled() || !isUnderWay()) {
            return;
        }
        if (failure == null) {
            Log.tell(Level.INFO, "a submit was acknowledged after its caller had gone [task " + task.id() + "]");
        } else {
            Throwable reason = failure instanceof CompletionException ? failure.getCause() : failure;
            Log.tell(Level.WARNING, "what came of a submit after its caller had gone: " + reason.getMessage());
        }
    }
}
