package io.github.kling4j;

import io.github.kling4j.http.Log;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;

/** Tells listeners of what must not be lost when they fail. */
final class Listeners {

    private Listeners() {}

    /** Tells a listener; what it throws is logged, errors too: a paid task must not be lost to a failed assertion. */
    static <T> void tell(Consumer<? super T> listener, T news) {
        try {
            listener.accept(news);
        } catch (Throwable e) {
            Log.tell(Level.ERROR, "a listener failed and was passed over", e);
        }
    }
}
