package io.github.kling4j.http;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The way to end an errand early, whichever step of it is under way. */
public final class Stop {

    private @Nullable Runnable ending;
    private boolean stopped;

    /**
     * Begins a step, unless the errand is stopped.
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

    /** Ends the errand; again, or after its end, this does nothing. */
    public void stop() {
        Runnable last;
        synchronized (this) {
            stopped = true;
            last = ending;
            ending = null;
        }
        if (last != null) {
            last.run();
        }
    }

    public synchronized boolean isStopped() {
        return stopped;
    }
}
