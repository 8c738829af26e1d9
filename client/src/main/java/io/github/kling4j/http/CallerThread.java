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
import org.jspecify.annotations.Nullable;

/**
 * Runs the steps of an operation on the thread that waits for the operation. Therefore, the stack trace of an exception
 * contains the caller, listeners run on the calling thread, and no operation waits for a thread that another operation
 * blocks.
 */
public final class CallerThread implements Executor {

    private final Executor afterwards;
    private final Lock lock = new ReentrantLock();
    /**
     * Signals a new step or the end of the operation. A wait for a condition uses a managed blocker: if a thread of a
     * fork-join pool waits here, the pool replaces it if possible. A virtual thread releases its carrier thread.
     */
    private final Condition somethingToDo = lock.newCondition();

    private final Queue<Runnable> steps = new ArrayDeque<>();
    private boolean left;

    /**
     * Creates the queue of one operation.
     *
     * @param afterwards runs the steps that are added after the caller has stopped waiting
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

    /** Runs steps until the operation has succeeded or failed. */
    public void doStepsUntilDone(CompletableFuture<?> result) throws InterruptedException {
        result.whenComplete((value, failure) -> wakeUp());
        try {
            while (!result.isDone()) {
                Runnable step = next(result);
                if (step != null) {
                    step.run();
                }
            }
        } finally {
            // Without the lock, because the executor may run the steps on this thread.
            leave().forEach(afterwards::execute);
        }
    }

    private void wakeUp() {
        lock.lock();
        try {
            somethingToDo.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the next step and returns it. Returns null if the operation ends first. */
    private @Nullable Runnable next(CompletableFuture<?> result) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (steps.isEmpty() && !result.isDone()) {
                somethingToDo.await();
            }
            return steps.poll();
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
