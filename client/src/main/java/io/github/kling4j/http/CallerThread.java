package io.github.kling4j.http;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets the thread that waits for an operation do its steps: so an exception shows who called, a listener hears in the
 * thread that waits, and no operation waits for a thread that another one keeps.
 */
public final class CallerThread implements Executor {

    private final Executor afterwards;
    private final Lock lock = new ReentrantLock();
    /**
     * Lets a fork-join pool make up for a thread of its own that waits here, the client's, when a continuation blocks,
     * or any other; where the pool cannot, that thread waits all the same. Virtual threads let go of their carriers.
     */
    private final Condition somethingToDo = lock.newCondition();

    private final Queue<Runnable> steps = new ArrayDeque<>();
    private boolean left;

    /**
     * Begins with the steps of one operation.
     *
     * @param afterwards runs the steps that come when the caller has gone
     */
    public CallerThread(Executor afterwards) {
        this.afterwards = afterwards;
    }

    @Override
    public void execute(Runnable step) {
        if (!keeps(step)) {
            afterwards.execute(step);
        }
    }

    private boolean keeps(Runnable step) {
        lock.lock();
        try {
            if (left) {
                return false;
            }
            steps.add(step);
            somethingToDo.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Does steps until there is a result, good or bad. */
    public void doStepsUntilDone(CompletableFuture<?> result) throws InterruptedException {
        result.whenComplete((value, failure) -> execute(() -> {}));
        try {
            while (!result.isDone()) {
                next().run();
            }
        } finally {
            // Out of the lock: whatever runs them is foreign, and may run them at once.
            leave().forEach(afterwards::execute);
        }
    }

    private Runnable next() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (steps.isEmpty()) {
                somethingToDo.await();
            }
            return steps.remove();
        } finally {
            lock.unlock();
        }
    }

    private List<Runnable> leave() {
        lock.lock();
        try {
            left = true;
            List<Runnable> undone = new ArrayList<>(steps);
            steps.clear();
            return undone;
        } finally {
            lock.unlock();
        }
    }
}
