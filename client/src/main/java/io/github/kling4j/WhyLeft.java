package io.github.kling4j;

import io.github.kling4j.text.PlainText;
import java.util.concurrent.CancellationException;

/** Why a thread left what it waited for, in words. */
final class WhyLeft {

    private WhyLeft() {}

    /** Returns the reason that {@link Operation#stopped} is given. */
    static String of(Throwable why) {
        if (why instanceof InterruptedException) {
            return "the thread was interrupted";
        }
        return why instanceof CancellationException
                ? "the client was closed"
                : "the thread could not wait (" + PlainText.of(why) + ")";
    }
}
