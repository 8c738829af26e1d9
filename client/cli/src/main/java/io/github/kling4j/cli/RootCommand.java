package io.github.kling4j.cli;

import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.Failure;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The command {@code kling} without a subcommand. It has no picocli annotations, so that it starts faster, see
 * {@link CommonOptions#addTo}.
 */
final class RootCommand implements Runnable {

    private RootCommand() {}

    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(new RootCommand()).name("kling");
        spec.usageMessage()
                .description("Checks requests for Kling V3 and Kling V3 Omni, and generates videos.")
                .synopsisSubcommandLabel("COMMAND")
                .exitCodeListHeading("Exit status:%n")
                .exitCodeList(exitStatuses());
        spec.addOption(CommonOptions.help("Shows this help; kling COMMAND --help shows more."));
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .type(boolean.class)
                .description("Shows the version.")
                .build());
        return spec.versionProvider(new Version());
    }

    private static Map<String, String> exitStatuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        for (ExitStatus status : ExitStatus.values()) {
            statuses.put(Integer.toString(status.number()), status.meaning());
        }
        return statuses;
    }

    @Override
    public void run() {
        throw Failure.usage("a command is missing: kling --help lists the commands");
    }
}
