package io.github.kling4j;

import io.github.kling4j.ClientObserver.End;
import io.github.kling4j.ClientObserver.Start;
import io.github.kling4j.http.Log;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The observers of a client. A failure of an observer has no effect on the operation.
 *
 * @param all the observers in the order in which they were added
 */
record Observers(List<ClientObserver> all) {

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

    /** Catches errors too: a paid task must not be lost because of a failed assertion. */
    static void safely(Runnable call) {
        try {
            call.run();
        } catch (Throwable e) {
            Log.tell(Level.ERROR, "an observer failed; its exception was ignored", e);
        }
    }
}
