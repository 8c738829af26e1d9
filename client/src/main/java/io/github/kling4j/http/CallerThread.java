package io.github.kling4j.http;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

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

    private synchronized Runnable next() throws InterruptedException {
        while (steps.isEmpty()) {
            wait();
        }
        return steps.remove();
    }

    private synchronized void leave() {
        left = true;
        steps.forEach(afterwards::execute);
        steps.clear();
    }
}
