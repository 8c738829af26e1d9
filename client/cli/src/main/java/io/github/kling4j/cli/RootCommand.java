package io.github.kling4j.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command without a subcommand: it only helps. */
@Command(
        name = "kling",
        description = "Checks requests for Kling V3 and Kling V3 Omni, and makes videos of them.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class)
final class RootCommand implements Runnable {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help; kling COMMAND --help shows more.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Shows the version.")
    private boolean version;

    @Override
    public void run() {
        throw io.github.kling4j.cli.output.Failure.usage("say what to do: kling --help lists the commands");
    }
}
