package io.github.kling4j.cli;

import picocli.CommandLine.Option;

/** The options of every command. */
public final class CommonOptions {

    @Option(names = "--json", description = "Writes JSON to standard output, one object on each line.")
    private boolean json;

    @Option(names = "--debug", description = "Shows stack traces, and what libraries log.")
    private boolean debug;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    private boolean help;

    /** Returns whether a program reads standard output. */
    public boolean json() {
        return json;
    }
}
