package io.github.kling4j.cli;

import static java.util.Objects.requireNonNull;

import io.github.kling4j.cli.output.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that only contains other commands, such as {@code kling submit} and {@code kling jobs}. */
@Command(synopsisSubcommandLabel = "COMMAND")
public final class GroupCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("UnusedVariable") // picocli needs the field of each option.
    private boolean help;

    /** Returns a command that contains the given commands. */
    public static CommandLine of(String name, String description, List<CommandLine> commands) {
        CommandLine group = new CommandLine(new GroupCommand());
        group.getCommandSpec().name(name).usageMessage().description(description);
        for (CommandLine command : commands) {
            group.addSubcommand(command.getCommandName(), command);
        }
        return group;
    }

    @Override
    public void run() {
        throw Failure.usage("a command is missing after " + requireNonNull(spec).qualifiedName() + ": "
                + String.join(", ", spec.subcommands().keySet()));
    }
}
