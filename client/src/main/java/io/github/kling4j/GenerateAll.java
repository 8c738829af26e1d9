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
 * Generates the videos of many requests, several at a time. A request starts only when the caller reads a result.
 * Therefore, no further paid task starts after the caller has stopped reading.
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

    /**
     * Starts a request. Adds a failed result for a null request instead of throwing an exception, so that the running
     * tasks, which are paid for, continue.
     */
    @SuppressWarnings("NullAway") // The result of a null request contains this null.
    private void begin(@Nullable R request) {
        int index = begun;
        if (request == null) {
            begun++;
            results.add(new Generated<>(
                    index,
                    request,
                    null,
                    new IllegalArgumentException("request " + index + " is null: leave it out, or write a request")));
            return;
        }
        CompletableFuture<Task> task = generate.apply(request);
        // Counted only now, because a request that could not be started has no result to wait for.
        begun++;
        running.add(task);
        task.whenComplete((done, failure) -> {
            running.remove(task);
            results.add(new Generated<>(index, request, done, reason(failure)));
        });
    }

    /**
     * Returns an unchecked exception unchanged. Wraps any other failure, which is an error in the program. Returns null
     * for null.
     */
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
