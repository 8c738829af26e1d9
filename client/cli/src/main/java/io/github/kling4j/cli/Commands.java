package io.github.kling4j.cli;

import io.github.kling4j.cli.check.CheckCommand;
import io.github.kling4j.cli.jobs.JobsCommands;
import io.github.kling4j.cli.request.Model;
import io.github.kling4j.cli.rules.RulesCommand;
import io.github.kling4j.cli.task.DownloadCommand;
import io.github.kling4j.cli.task.GenerateCommand;
import io.github.kling4j.cli.task.GetCommand;
import io.github.kling4j.cli.task.SubmitCommand;
import io.github.kling4j.cli.task.WaitCommand;
import java.util.ArrayList;
import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;

/**
 * Creates the tree of commands. For a command line, only the requested branch is created, because creating all commands
 * takes time.
 */
public final class Commands {

    private static final List<String> BEFORE_MODELS = List.of("check");
    private static final List<String> AFTER_MODELS =
            List.of("submit", "wait", "get", "download", "jobs", "rules", "simulator", "generate-completion");

    private final Surroundings surroundings;

    /** Creates an instance whose commands use the given output and environment variables. */
    public Commands(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Returns the whole tree, for help, completion and manual pages. */
    public CommandLine all() {
        return line(names());
    }

    /** Returns the part of the tree that can run the given command line. */
    CommandLine of(String... words) {
        return words.length > 0 && names().contains(words[0]) ? line(List.of(words[0])) : all();
    }

    private CommandLine line(List<String> names) {
        CommandLine root = new CommandLine(RootCommand.spec());
        for (String name : names) {
            root.addSubcommand(name, command(name));
        }
        root.setExpandAtFiles(false);
        root.setUsageHelpWidth(100);
        return root;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(BEFORE_MODELS);
        names.addAll(Model.names());
        names.addAll(AFTER_MODELS);
        return names;
    }

    private CommandLine command(String name) {
        return switch (name) {
            case "check" -> CheckCommand.of(surroundings);
            case "submit" -> submit();
            case "wait" -> new CommandLine(new WaitCommand(surroundings));
            case "get" -> new CommandLine(new GetCommand(surroundings));
            case "download" -> new CommandLine(new DownloadCommand(surroundings));
            case "jobs" ->
                GroupCommand.of(
                        name,
                        "Generates videos as durable jobs, which survive the end of the process.",
                        JobsCommands.all(surroundings));
            case "rules" -> new CommandLine(new RulesCommand(surroundings));
            case "simulator" -> new CommandLine(new SimulatorCommand(surroundings));
            case "generate-completion" -> new CommandLine(new GenerateCompletion());
            default -> GenerateCommand.of(surroundings, Model.named(name));
        };
    }

    private CommandLine submit() {
        List<CommandLine> commands = new ArrayList<>();
        for (Model<?> model : Model.all()) {
            commands.add(SubmitCommand.of(surroundings, model));
        }
        return GroupCommand.of("submit", "Submits a task and prints its id, without waiting for the video.", commands);
    }
}
