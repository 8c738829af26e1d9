package io.github.kling4j.http;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/**
 * Lets the thread that waits for an errand do its steps: so an exception shows who called, a listener hears in the
 * thread that waits, and no errand waits for a thread that another one keeps.
 */
public final class CallerThread implements Executor {

    private final Executor afterwards;
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private boolean left;

    /**
     * Begins with the steps of one errand.
     *
     * @param afterwards runs the steps that come when the caller has gone
     */
    public CallerThread(Executor afterwards) {
        this.afterwards = afterwards;
    }

    @Override
    public void execute(Runnable step) {
        synchronized (this) {
            if (!left) {
                steps.add(step);
                notifyAll();
                return;
            }
        }
        afterwards.execute(step);
    }

    /** Does steps until there is a result, good or bad. */
    public void doStepsUntilDone(CompletableFuture<?> result) throws InterruptedException {
        result.whenComplete((value, failure) -> execute(() -> {}));
        try {
            while (!result.isDone()) {
                next().run();
            }
        } finally {
            leave();
        }
    }

    private Runnable next() throws InterruptedException {
        NextStep next = new NextStep();
        ForkJoinPool.managedBlock(next);
        return next.step;
    }

    private synchronized Runnable take() throws InterruptedException {
        while (steps.isEmpty()) {
            wait();
        }
        return steps.remove();
    }

    private synchronized @Nullable Runnable takeIfThere() {
        return steps.poll();
    }

    /** Lets a pool make up for a thread of its own that waits here: the client's, when a continuation blocks. */
    private final class NextStep implements ForkJoinPool.ManagedBlocker {

        private @Nullable Runnable step;

        @Override
        public boolean isReleasable() {
            if (step == null) {
                step = takeIfThere();
            }
            return step != null;
        }

        @Override
        public boolean block() throws InterruptedException {
            if (step == null) {
                step = take();
            }
            return true;
        }
    }

    private synchronized void leave() {
        left = true;
        steps.forEach(afterwards::execute);
        steps.clear();
    }
}
