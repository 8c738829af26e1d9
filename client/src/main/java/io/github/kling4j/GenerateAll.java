package io.github.kling4j;

import io.github.kling4j.model.Task;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Many requests, some of them at a time. A new one is begun only when a result is asked for: who stops asking buys
 * nothing more.
 */
final class GenerateAll<R> implements Iterator<Generated<R>> {

    private final Iterator<? extends R> requests;
    private final int concurrency;
    private final Function<R, CompletableFuture<Task>> generate;
    private final Set<CompletableFuture<Task>> running = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<Generated<R>> results = new LinkedBlockingQueue<>();
    private int begun;
    private int returned;

    private GenerateAll(
            Iterator<? extends R> requests, int concurrency, Function<R, CompletableFuture<Task>> generate) {
        this.requests = requests;
        this.concurrency = concurrency;
        this.generate = generate;
    }

    static <R> Stream<Generated<R>> of(
            Iterable<? extends R> requests, int concurrency, Function<R, CompletableFuture<Task>> generate) {
        if (concurrency < 1) {
            throw new IllegalArgumentException("concurrency must be positive, but is " + concurrency);
        }
        GenerateAll<R> all = new GenerateAll<>(requests.iterator(), concurrency, generate);
        int traits = Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, traits), false)
                .onClose(all::close);
    }

    @Override
    public boolean hasNext() {
        return begun > returned || requests.hasNext();
    }

    @Override
    public Generated<R> next() {
        while (begun - returned < concurrency && requests.hasNext()) {
            begin(requests.next());
        }
        if (begun == returned) {
            throw new NoSuchElementException();
        }
        try {
            Generated<R> result = results.take();
            returned++;
            return result;
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw WaitFailures.leftMany(e);
        }
    }

    /** A null is a result like others, so that it does not end those under way, which are paid for. */
    private void begin(@Nullable R request) {
        int index = begun;
        if (request == null) {
            begun++;
            results.add(new Generated<>(
                    index,
                    request,
                    null,
                    new IllegalArgumentException(
                            "request " + index + " is null: leave it out, or write what its video is made of")));
            return;
        }
        CompletableFuture<Task> task = generate.apply(request);
        // After it: what could not begin owes no result.
        begun++;
        running.add(task);
        task.whenComplete((done, failure) -> {
            running.remove(task);
            results.add(new Generated<>(index, request, done, reason(failure)));
        });
    }

    /** What fails is told by exceptions of this library; only what is wrong with the program itself is wrapped. */
    private static @Nullable RuntimeException reason(@Nullable Throwable failure) {
        if (failure == null || failure instanceof RuntimeException && !(failure instanceof CompletionException)) {
            return (RuntimeException) failure;
        }
        return new CompletionException(failure);
    }

    private void close() {
        running.forEach(task -> task.cancel(false));
    }
}
