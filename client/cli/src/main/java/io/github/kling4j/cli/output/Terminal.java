package io.github.kling4j.cli.output;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Detects whether standard error is a terminal. The script {@code kling} passes the result in a system property.
 * Without this property, the file system {@code /proc} of Linux is queried.
 */
public final class Terminal {

    private Terminal() {}

    /**
     * Returns whether standard error is a terminal, in which a progress line can be redrawn.
     *
     * @param isTerminal the value of the system property; null if it is not set
     */
    public static boolean isThere(@Nullable String isTerminal) {
        if (isTerminal != null) {
            return isTerminal.equals("true");
        }
        try {
            String device = Path.of("/proc/self/fd/2").toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}
