package io.github.kling4j.cli.jobs;

import io.github.kling4j.cli.GroupCommand;
import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.request.Model;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** The commands of {@code kling jobs}. */
public final class JobsCommands {

    private JobsCommands() {}

    /** Returns all commands of {@code kling jobs}. */
    public static List<CommandLine> all(Surroundings surroundings) {
        List<CommandLine> add = new ArrayList<>();
        for (Model<?> model : Model.all()) {
            add.add(AddCommand.of(surroundings, model));
        }
        return List.of(
                GroupCommand.of("add", "Adds a job. Nothing is sent before kling jobs run.", add),
                new CommandLine(new RunCommand(surroundings)),
                new CommandLine(new ListCommand(surroundings)),
                new CommandLine(new ShowCommand(surroundings)),
                new CommandLine(new OrderCommand.Retry(surroundings)),
                new CommandLine(new OrderCommand.Resolve(surroundings)),
                new CommandLine(new OrderCommand.Cancel(surroundings)),
                new CommandLine(new OrderCommand.Delete(surroundings)));
    }
}
