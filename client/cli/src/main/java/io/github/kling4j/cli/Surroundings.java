package io.github.kling4j.cli;

import io.github.kling4j.cli.output.Output;
import io.github.kling4j.cli.output.TaskLog;
import io.github.kling4j.cli.output.Terminal;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param output standard output and standard error
 * @param environment the variables
 */
public record Surroundings(Output output, Map<String, String> environment) {

    /** Returns the record of tasks. */
    public TaskLog taskLog() {
        return new TaskLog(environment);
    }

    /** Returns whether a progress line can be drawn on standard error. */
    public boolean hasTerminal() {
        return Terminal.isThere(System.getProperty("kling.terminal"));
    }
}
