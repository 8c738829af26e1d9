package io.github.kling4j.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The options that every command has. */
@SuppressWarnings("UnusedVariable") // picocli needs the field of each option.
public final class CommonOptions {

    private static final String JSON = "Writes JSON to standard output, one object on each line.";
    private static final String DEBUG = "Shows stack traces and the log messages of libraries.";
    private static final String HELP = "Shows this help.";

    @Option(names = "--json", description = JSON)
    private boolean json;

    @Option(names = "--debug", description = DEBUG)
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = HELP)
    private boolean help;

    /** Returns whether the output is JSON. */
    public boolean json() {
        return json;
    }

    /**
     * Adds {@code --json}, {@code --debug} and {@code --help} to a command without picocli annotations, and returns
     * {@code --json}. Such a command starts faster: picocli takes longer to process annotations than kling takes to
     * check a request.
     */
    public static OptionSpec addTo(CommandSpec command) {
        OptionSpec json = flag("--json", JSON);
        command.addOption(json);
        command.addOption(flag("--debug", DEBUG));
        command.addOption(help(HELP));
        return json;
    }

    /** Returns the option {@code --help}. */
    static OptionSpec help(String description) {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .type(boolean.class)
                .description(description)
                .build();
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
    }
}
