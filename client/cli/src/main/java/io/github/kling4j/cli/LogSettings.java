package io.github.kling4j.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * Configures the logging of libraries: warnings are written to standard error, each on one line. With {@code --debug},
 * more messages are written.
 */
public final class LogSettings {

    private static final String DEBUG = "kling.debug";

    /** Configures logging. The JDK creates an instance at the first log message. */
    public LogSettings() throws IOException {
        String level = Boolean.getBoolean(DEBUG) ? "FINE" : "WARNING";
        // These warnings are harmless: Flyway warns about a newer H2 version, and db-scheduler about unset times.
        String harmless = Boolean.getBoolean(DEBUG) ? "FINE" : "SEVERE";
        String settings = String.join(
                "\n",
                "org.flywaydb.level = " + harmless,
                "com.github.kagkarlsson.scheduler.jdbc.level = " + harmless,
                "handlers = java.util.logging.ConsoleHandler",
                ".level = " + level,
                "java.util.logging.ConsoleHandler.level = " + level,
                "java.util.logging.SimpleFormatter.format = kling: %4$s: %5$s%n");
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(settings.getBytes(StandardCharsets.UTF_8)));
    }

    /** Registers this class with the JDK, which creates an instance only if something is logged. */
    static void use(boolean debug) {
        System.setProperty("java.util.logging.config.class", LogSettings.class.getName());
        System.setProperty(DEBUG, Boolean.toString(debug));
    }
}
