package io.github.kling4j;

import io.github.kling4j.ClientObserver.End;
import io.github.kling4j.ClientObserver.Start;
import io.github.kling4j.http.Log;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The observers of a client. Their exceptions are logged and do not affect the operations. */
final class Observers {

    private final List<ClientObserver> all;
    private final Executor background;
    /** The reports that wait for a background thread. This object is also the lock for {@code isReporting}. */
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private boolean isReporting;

    /**
     * Creates an instance for the observers of one client.
     *
     * @param all the observers, in the order in which they were added
     * @param background runs the reports for which no operation waits
     */
    Observers(List<ClientObserver> all, Executor background) {
        this.all = all;
        this.background = background;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Reports the start of an operation to all observers, and returns a function that reports its end. */
    Consumer<End> started(Start start) {
        List<Consumer<? super End>> receivers = new ArrayList<>(all.size());
        for (ClientObserver observer : all) {
            safely(() -> {
                Consumer<? super End> receiver = observer.started(start);
                if (receiver != null) {
                    receivers.add(receiver);
                }
            });
        }
        return end -> receivers.forEach(receiver -> safely(() -> receiver.accept(end)));
    }

    /**
     * Runs a report in the background. Reports run one after another, so that an observer that blocks uses only one
     * thread.
     */
    void report(Runnable report) {
        synchronized (waiting) {
            waiting.add(report);
            if (isReporting) {
                return;
            }
            isReporting = true;
        }
        background.execute(this::reportWaiting);
    }

    private void reportWaiting() {
        for (Runnable next = next(); next != null; next = next()) {
            safely(next);
        }
    }

    private @Nullable Runnable next() {
        synchronized (waiting) {
            isReporting = !waiting.isEmpty();
            return waiting.poll();
        }
    }

    /**
     * Calls an observer, and logs its exceptions and errors: a paid task must not be lost because an assertion in an
     * observer fails.
     */
    static void safely(Runnable call) {
        try {
            call.run();
        } catch (Throwable e) {
            Log.tell(Level.ERROR, "an observer failed; its exception was ignored", e);
        }
    }
}
