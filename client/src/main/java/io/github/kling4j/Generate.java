package io.github.kling4j;

import io.github.kling4j.error.KlingException;
import io.github.kling4j.http.Errand;
import io.github.kling4j.model.Task;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A submit, and then a wait for its task. */
final class Generate implements Operation<Observed> {

    private final Endpoint<?> endpoint;
    private final Submit<?> submit;
    private final WaitOptions options;
    private volatile @Nullable TaskWait wait;

    Generate(Endpoint<?> endpoint, Submit<?> submit, WaitOptions options) {
        this.endpoint = endpoint;
        this.submit = submit;
        this.options = options;
    }

    @Override
    public CompletableFuture<Observed> start(Errand errand) {
        return submit.start(errand).thenCompose(task -> waitFor(task, errand));
    }

    private CompletableFuture<Observed> waitFor(Task task, Errand errand) {
        TaskWait next = new TaskWait(endpoint, task.id(), options);
        wait = next;
        return errand.stop().goOn()
                ? next.start(errand)
                : CompletableFuture.failedFuture(next.stopped(new CancellationException("the client was closed")));
    }

    @Override
    public KlingException stopped(Throwable why) {
        TaskWait waiting = wait;
        return waiting == null ? submit.stopped(why) : waiting.stopped(why);
    }
}
