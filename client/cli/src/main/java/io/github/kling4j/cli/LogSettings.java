package io.github.kling4j.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/** What libraries log: warnings, each on one line of standard error; all of it with {@code --debug}. */
public final class LogSettings {

    private static final String DEBUG = "kling.debug";

    /** Sets everything up; the JDK makes one when something is logged first. */
    public LogSettings() throws IOException {
        String level = Boolean.getBoolean(DEBUG) ? "FINE" : "WARNING";
        // Flyway warns of a newer H2, and db-scheduler of times that the jobs do not have.
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

    /** Lets the JDK use these when it needs them, which most commands do not. */
    static void use(boolean debug) {
        System.setProperty("java.util.logging.config.class", LogSettings.class.getName());
        System.setProperty(DEBUG, Boolean.toString(debug));
    }
}
