package io.github.kling4j;

import io.github.kling4j.http.Answer;
import io.github.kling4j.http.Attempt;
import io.github.kling4j.http.Attempts;
import io.github.kling4j.http.Errand;
import io.github.kling4j.http.JsonBody;
import io.github.kling4j.http.Retries;
import io.github.kling4j.http.Sending;
import io.github.kling4j.model.Task;
import io.github.kling4j.validation.ValidationException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * One submit. It is billed, so it is attempted again only when nothing of it was sent, or when the service said 429,
 * which refuses before accepting.
 */
final class Submit<R> implements Operation<Task>, Attempt {

    private final Endpoint<R> endpoint;
    private final R request;
    private @Nullable Request prepared;
    private volatile @Nullable Sending sending;
    private volatile @Nullable IOException changed;

    Submit(Endpoint<R> endpoint, R request) {
        this.endpoint = endpoint;
        this.request = request;
    }

    @Override
    public CompletableFuture<Task> start(Errand errand) {
        // The files are looked at here first, so that any later change is a change after the check.
        prepared = endpoint.submission(request);
        requireValid();
        Service service = endpoint.service();
        return Attempts.at(this, Retries.atMost(endpoint.retries()), errand, service.transport(), service.time())
                .handle((answer, failure) -> answer == null ? unanswered(failure) : answered(answer));
    }

    private void requireValid() {
        try {
            endpoint.options().requireValid(request);
        } catch (ValidationException e) {
            throw new InvalidRequestException(e);
        }
    }

    @Override
    public Request request() {
        Sending next = new Sending(this::checkOnceMore);
        sending = next;
        return prepared.newBuilder().tag(Sending.class, next).build();
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
        return changed == null && !sending.hasBegun();
    }

    @Override
    public boolean mayFollow(Answer answer) {
        return answer.status() == 429;
    }

    @Override
    public void stop(Call call) {
        if (sending.stop()) {
            call.cancel();
        }
    }

    private Task unanswered(Throwable failure) {
        if (!sending.hasBegun()) {
            throw TransportException.nothingSent(failure);
        }
        throw sending.isWhole()
                ? OutcomeUnknownException.noAnswer(failure)
                : TransportException.sentInPart(failure);
    }

    /** Once the service may have said yes, every answer that is not a clear no leaves the outcome open. */
    private Task answered(Answer answer) {
        Task task = answer.isSuccess() ? TaskAnswers.acknowledged(answer) : null;
        if (task != null) {
            Listeners.tell(endpoint.service().taskListener(), task);
        }
        Listeners.tell(endpoint.options()::answered, HttpAnswer.of(answer));
        if (task != null) {
            return task;
        }
        if (answer.isSuccess()) {
            throw OutcomeUnknownException.unreadable(answer);
        }
        // 303 says that it was done, and where to look. 408 comes from those in between as well, who may have passed the
        // request on.
        throw answer.isServerError() || answer.status() == 303 || answer.status() == 408
                ? OutcomeUnknownException.serverError(answer)
                : ApiException.of(answer, null, endpoint.service().time().now());
    }

    @Override
    public KlingException interrupted(InterruptedException cause) {
        return sending == null || sending.stop()
                ? new TransportException("nothing was sent: the thread was interrupted", cause, null, null)
                : OutcomeUnknownException.interrupted(cause);
    }
}
