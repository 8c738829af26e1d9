package io.github.kling4j.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The way to end an operation early, whichever step of it is under way. */
public final class Cancellation {

    private final List<Runnable> besides = new ArrayList<>(1);
    private @Nullable Runnable ending;
    private boolean stopped;
    private boolean settled;

    /**
     * Begins a step, unless the operation is stopped.
     *
     * @param step returns what ends it early; what follows the step may begin before this returns, on another thread
     * @return whether it was begun
     */
    public synchronized boolean begin(Supplier<Runnable> step) {
        if (stopped) {
            return false;
        }
        // Under the lock, so that a quick successor cannot have its own ending replaced by this one.
        ending = step.get();
        return true;
    }

    /** Has something else done too when the operation is stopped; at once, if it is already. */
    public void also(Runnable besides) {
        synchronized (this) {
            if (!stopped) {
                this.besides.add(besides);
                return;
            }
        }
        besides.run();
    }

    /** Ends the operation; again, or after its end, this does nothing. */
    public void cancel() {
        List<Runnable> endings;
        synchronized (this) {
            stopped = true;
            endings = new ArrayList<>(besides);
            if (ending != null) {
                endings.add(0, ending);
            }
            besides.clear();
            ending = null;
        }
        endings.forEach(Runnable::run);
    }

    public synchronized boolean isCancelled() {
        return stopped;
    }

    /** Notes, unless the operation is stopped, that its result is being handed over: too late to be stopped. */
    public synchronized void settle() {
        settled = !stopped;
    }

    /** Returns whether the result is being handed over, whether or not the operation was stopped meanwhile. */
    public synchronized boolean isSettled() {
        return settled;
    }

    /** Goes on to another part of the operation; returns false, and changes nothing, when it was stopped meanwhile. */
    public synchronized boolean goOn() {
        settled &= stopped;
        return !stopped;
    }
}
