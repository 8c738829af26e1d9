package io.github.kling4j;

import io.github.kling4j.ClientObserver.Kind;
import io.github.kling4j.ClientObserver.Start;
import io.github.kling4j.error.KlingException;
import io.github.kling4j.http.OperationContext;
import io.github.kling4j.model.Task;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A submit followed by a wait for its task. */
final class Generate implements Operation<Observed> {

    private final Endpoint<?> endpoint;
    private final Operation<Task> submit;
    private final WaitOptions options;
    private final Start observed;
    private volatile @Nullable Operation<Observed> wait;

    /**
     * Creates the operation.
     *
     * @param observed the start event of this operation, which observers receive
     */
    Generate(Endpoint<?> endpoint, Operation<Task> submit, WaitOptions options, Start observed) {
        this.endpoint = endpoint;
        this.submit = submit;
        this.options = options;
        this.observed = observed;
    }

    @Override
    public CompletableFuture<Observed> start(OperationContext context) {
        return submit.start(context).thenCompose(task -> waitFor(task, context));
    }

    private CompletableFuture<Observed> waitFor(Task task, OperationContext context) {
        Start start = endpoint.start(Kind.WAIT, task.id(), observed);
        Operation<Observed> next = endpoint.observed(start, new TaskWait(endpoint, task.id(), options, start));
        wait = next;
        return context.cancellation().goOn()
                ? next.start(context)
                : CompletableFuture.failedFuture(next.stopped(new CancellationException("the client was closed")));
    }

    @Override
    public KlingException stopped(Throwable why) {
        Operation<Observed> waiting = wait;
        return waiting == null ? submit.stopped(why) : waiting.stopped(why);
    }
}
