package io.github.kling4j.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Cancels one operation during any of its steps. */
public final class Cancellation {

    private final List<Runnable> callbacks = new ArrayList<>(1);
    /** Cancels the step that is running; null if there is none. */
    private @Nullable Runnable cancelStep;

    private boolean cancelled;
    private boolean settled;

    /**
     * Begins a step, unless the operation was cancelled.
     *
     * @param step begins the step and returns an action that cancels it; the next step may begin on another thread
     *     before this method returns
     * @return whether the step was begun
     */
    public synchronized boolean begin(Supplier<Runnable> step) {
        if (cancelled) {
            return false;
        }
        // The lock is held, so that this action cannot replace the action of the next step, which may begin at once.
        cancelStep = step.get();
        return true;
    }

    /** Registers an action that runs when the operation is cancelled, or immediately if it is already cancelled. */
    public void onCancel(Runnable callback) {
        synchronized (this) {
            if (!cancelled) {
                callbacks.add(callback);
                return;
            }
        }
        callback.run();
    }

    /** Cancels the operation. A second call, or a call after the end of the operation, does nothing. */
    public void cancel() {
        List<Runnable> actions;
        synchronized (this) {
            cancelled = true;
            actions = new ArrayList<>(callbacks);
            if (cancelStep != null) {
                actions.add(0, cancelStep);
            }
            callbacks.clear();
            cancelStep = null;
        }
        actions.forEach(Runnable::run);
    }

    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /**
     * Records that the result of the operation is being delivered and that a later cancellation does not discard it.
     * Has no effect if the operation is already cancelled.
     */
    public synchronized void settle() {
        settled = !cancelled;
    }

    /** Returns whether the result is being delivered. A later cancellation does not change this. */
    public synchronized boolean isSettled() {
        return settled;
    }

    /**
     * Begins the next part of the operation, whose result is not delivered yet. If the operation is cancelled, returns
     * false and changes nothing.
     */
    public synchronized boolean goOn() {
        settled &= cancelled;
        return !cancelled;
    }
}
