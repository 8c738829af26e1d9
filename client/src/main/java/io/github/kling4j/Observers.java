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

/** The observers of a client. An operation does not depend on them: their exceptions are logged. */
final class Observers {

    private final List<ClientObserver> all;
    private final Executor background;
    /** Reports that wait for a thread; also the lock of the next field. */
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private boolean isReporting;

    /**
     * Takes the observers in the order in which they were added.
     *
     * @param background runs the reports for which no operation waits
     */
    Observers(List<ClientObserver> all, Executor background) {
        this.all = all;
        this.background = background;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Reports the start and returns the receiver of the end. */
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

    /** Runs a report in the background, one at a time: an observer that blocks must not use up the threads. */
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

    /** Catches errors too: a paid task must not be lost because of a failed assertion. */
    static void safely(Runnable call) {
        try {
            call.run();
        } catch (Throwable e) {
            Log.tell(Level.ERROR, "an observer failed; its exception was ignored", e);
        }
    }
}
