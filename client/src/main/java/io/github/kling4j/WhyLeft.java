package io.github.kling4j;

import io.github.kling4j.text.PlainText;
import java.util.concurrent.CancellationException;

/** Describes why a thread stopped waiting. */
final class WhyLeft {

    private WhyLeft() {}

    /** Returns a description of the reason passed to {@link Operation#stopped}. */
    static String of(Throwable why) {
        if (why instanceof InterruptedException) {
            return "the thread was interrupted";
        }
        return why instanceof CancellationException
                ? "the client was closed"
                : "the thread could not wait (" + PlainText.of(why) + ")";
    }
}
