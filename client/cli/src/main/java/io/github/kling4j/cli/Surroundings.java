package io.github.kling4j.cli;

import io.github.kling4j.cli.output.Output;
import io.github.kling4j.cli.output.TaskLog;
import io.github.kling4j.cli.output.Terminal;
import java.util.Map;

/**
 * The output streams and environment variables of a command.
 *
 * @param output standard output and standard error
 * @param environment the environment variables
 */
public record Surroundings(Output output, Map<String, String> environment) {

    /** Returns the log of acknowledged tasks. */
    public TaskLog taskLog() {
        return new TaskLog(environment);
    }

    /** Returns whether standard error is a terminal, on which a progress line can be drawn. */
    public boolean hasTerminal() {
        return Terminal.isThere(System.getProperty("kling.terminal"));
    }
}
