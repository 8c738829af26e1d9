package io.github.kling4j.http;

import io.github.kling4j.text.PlainText;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** The client's log. What it throws is passed over: a disk that is full must not cost a task that is paid for. */
public final class Log {

    private Log() {}

    /** Looked up when it is first used, where failing is passed over too: what finds loggers is the program's own. */
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

    /** Tells of what nobody else will hear. */
    public static void tell(Level level, String line) {
        tell(level, line, null);
    }

    /** Tells of something that was thrown and goes no further. Whatever the line quotes, it stays one line. */
    public static void tell(Level level, String line, @Nullable Throwable thrown) {
        try {
            Found.LOG.log(level, PlainText.line(line), thrown);
        } catch (RuntimeException | Error e) {
            // There is nobody left to tell.
        }
    }
}
