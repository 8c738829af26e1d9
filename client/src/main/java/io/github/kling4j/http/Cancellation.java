package io.github.kling4j.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Cancels one operation, at any of its steps. */
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
        // The lock is held, so that this action cannot replace the one of a next step that begins at once.
        cancelStep = step.get();
        return true;
    }

    /** Registers an action that runs when the operation is cancelled, or at once if it was cancelled before. */
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
     * Notes, unless the operation was cancelled, that its result is being delivered and it can no longer be cancelled.
     */
    public synchronized void settle() {
        settled = !cancelled;
    }

    /** Returns whether the result is being delivered, even if the operation was cancelled in the meantime. */
    public synchronized boolean isSettled() {
        return settled;
    }

    /** Continues with the next part of the operation. Returns false, and changes nothing, if it was cancelled. */
    public synchronized boolean goOn() {
        settled &= cancelled;
        return !cancelled;
    }
}
