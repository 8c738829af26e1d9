package io.github.kling4j.cli.output;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Whether people look at standard error. The script {@code kling} tells; without it, Linux does. */
public final class Terminal {

    private Terminal() {}

    /** Returns whether a progress line can be drawn over and over. */
    public static boolean isThere(@Nullable String told) {
        if (told != null) {
            return told.equals("true");
        }
        try {
            String device = Path.of("/proc/self/fd/2").toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}
