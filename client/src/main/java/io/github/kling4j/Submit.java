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
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** One submit. It is billed; therefore it is retried only if the service provably accepted nothing. */
final class Submit<R> implements Operation<Task>, Attempt {

    private final Endpoint<R> endpoint;
    private final R request;
    private @Nullable Request prepared;
    /** The progress of the last attempt; null before the first attempt and after an attempt was refused. */
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
        return next.watch(prepared());
    }

    private Request prepared() {
        return Objects.requireNonNull(prepared, "the submit has not started");
    }

    /** Returns the status code of the response that ended this submit; null if no response ended it. */
    @Nullable
    Integer status() {
        return status;
    }

    private void checkOnceMore() throws IOException {
        if (prepared().body() instanceof JsonBody body) {
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
        SubmitProgress failed = progress;
        return changed == null && failed != null && RetryPolicy.SUBMIT.repeatsAfter(Ending.of(failure, failed));
    }

    @Override
    public boolean mayFollow(Answer answer) {
        boolean repeats = RetryPolicy.SUBMIT.repeatsAfter(Ending.of(answer.status()));
        if (repeats) {
            progress = null;
        }
        return repeats;
    }

    @Override
    public void stop(Call call) {
        // The progress of the given call, because the next attempt may have replaced the field.
        SubmitProgress stopped = call.request().tag(SubmitProgress.class);
        if (stopped == null || stopped.stop()) {
            call.cancel();
        }
    }

    /** Reports a task that the service acknowledged after the timeout, because the task is billed. */
    @Override
    public void late(Answer answer) {
        Task task = acknowledged(answer);
        if (task == null) {
            Log.tell(
                    Level.WARNING,
                    "a submit failed after its timeout: " + failure(answer).getMessage());
            return;
        }
        Log.tell(Level.INFO, "a submit was acknowledged after its timeout [task " + task.id() + "]");
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

    /**
     * Returns the task of a response. If this program cannot process the response, the outcome is unknown, because the
     * task may be paid for. Only a status code that is a refusal proves that nothing was billed.
     */
    private Task answered(Answer answer, OperationContext context) {
        // A listener or an observer may close the client; the caller must receive the result nevertheless.
        context.cancellation().settle();
        status = answer.status();
        try {
            return understood(answer);
        } catch (KlingException known) {
            throw known;
        } catch (RuntimeException | Error e) {
            throw isRefusal(answer.status())
                    ? Refusals.unread(answer, e)
                    : SubmitFailures.unread(answer, e, prepared().url());
        }
    }

    /**
     * Returns the task that a response acknowledges. If the response neither acknowledges a task nor clearly refuses
     * the request, the outcome is unknown.
     */
    private Task understood(Answer answer) {
        Task task = acknowledged(answer);
        endpoint.options().answered(answer);
        if (task == null) {
            throw failure(answer);
        }
        return task;
    }

    /**
     * Passes the task that a response acknowledges to the listeners and returns it; null if the response acknowledges
     * none.
     */
    private @Nullable Task acknowledged(Answer answer) {
        Task task =
                answer.isSuccess() ? TaskAnswers.acknowledged(answer, prepared().url()) : null;
        if (task != null) {
            endpoint.options().acknowledged(task);
            Listeners.tell(endpoint.service().taskListener(), task);
        }
        return task;
    }

    private KlingException failure(Answer answer) {
        if (answer.isSuccess()) {
            return SubmitFailures.unreadable(answer, prepared().url());
        }
        return isRefusal(answer.status())
                ? Refusals.of(answer, null, endpoint.service().time().now())
                : SubmitFailures.noRefusal(answer, prepared().url());
    }

    /**
     * Returns whether a status code means that the service accepted nothing. The status code 408 does not, because
     * proxies send it too, possibly after they have forwarded the request. Neither does the status code 303, which may
     * refer to the result.
     */
    private static boolean isRefusal(int status) {
        return status >= 400 && status < 500 && status != 408;
    }

    @Override
    public KlingException stopped(Throwable why) {
        return isUnderWay() ? SubmitFailures.left(why) : SubmitFailures.leftBefore(why);
    }

    /**
     * Returns whether the service may have received the request and has not refused it. If the request has not begun,
     * stops the submit and returns false.
     */
    private boolean isUnderWay() {
        SubmitProgress current = progress;
        return current != null && !current.stop();
    }

    /** Logs the result of a submit whose caller no longer waits. */
    private void ended(@Nullable Task task, @Nullable Throwable failure, OperationContext context) {
        if (!context.cancellation().isCancelled() || context.cancellation().isSettled() || !isUnderWay()) {
            return;
        }
        if (task != null) {
            Log.tell(
                    Level.INFO,
                    "a submit was acknowledged after its caller had stopped waiting [task " + task.id() + "]");
        } else if (failure != null) {
            Log.tell(
                    Level.WARNING,
                    "a submit failed after its caller had stopped waiting: "
                            + Operations.unwrapped(failure).getMessage());
        }
    }
}
