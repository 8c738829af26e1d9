package io.github.kling4j;

import io.github.kling4j.http.Log;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;

/** Calls listeners so that their exceptions have no effect on the caller. */
final class Listeners {

    private Listeners() {}

    /**
     * Calls a listener, and logs its exceptions and errors: a paid task must not be lost because an assertion in a
     * listener fails.
     */
    static <T> void tell(Consumer<? super T> listener, T news) {
        try {
            listener.accept(news);
        } catch (Throwable e) {
            Log.tell(Level.ERROR, "a listener failed; its exception was ignored", e);
        }
    }
}
