package io.github.kling4j.http;

import io.github.kling4j.text.PlainText;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * The log of the client. It ignores exceptions of the logger: a billed task must not be lost because a disk is full.
 */
public final class Log {

    private Log() {}

    /** Finds the logger at the first use, so that exceptions of the logger finder are ignored, too. */
    private static final class Found {

        static final Logger LOG = System.getLogger("io.github.kling4j");
    }

    static boolean isLoggable(Level level) {
        try {
            return Found.LOG.isLoggable(level);
        } catch (RuntimeException | Error e) {
            return false;
        }
    }

    /** Logs an event that is not reported in any other way. */
    public static void tell(Level level, String line) {
        tell(level, line, null);
    }

    /** Logs an exception that is not thrown any further. The message is always written on one line. */
    public static void tell(Level level, String line, @Nullable Throwable thrown) {
        try {
            Found.LOG.log(level, PlainText.line(line), thrown);
        } catch (RuntimeException | Error e) {
            // There is nowhere else to report it.
        }
    }
}
