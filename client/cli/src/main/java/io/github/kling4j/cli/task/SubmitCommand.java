package io.github.kling4j.cli.task;

import static java.util.Objects.requireNonNull;

import io.github.kling4j.KlingClient;
import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.OneLine;
import io.github.kling4j.cli.output.Output;
import io.github.kling4j.cli.request.Model;
import io.github.kling4j.cli.request.RequestArguments;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.VideoRequest;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Submits a request, and ends. There is one such command for each model. */
@Command
public final class SubmitCommand<R extends VideoRequest> implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Model<R> model;
    private @Nullable RequestArguments<R> arguments;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RequestSource source = new RequestSource();

    @Option(
            names = "--except",
            paramLabel = "RULE",
            description = "Leaves a rule out: its id, or id@path. May be repeated.")
    private List<String> except = List.of();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    private SubmitCommand(Surroundings surroundings, Model<R> model) {
        this.surroundings = surroundings;
        this.model = model;
    }

    /** Returns the command of a model. */
    public static <R extends VideoRequest> CommandLine of(Surroundings surroundings, Model<R> model) {
        SubmitCommand<R> command = new SubmitCommand<>(surroundings, model);
        CommandSpec spec = CommandSpec.forAnnotatedObject(command).name(model.name());
        spec.usageMessage().description(model.summary(), "Submits a task, and prints its id. This is billed.");
        command.arguments = RequestArguments.addTo(spec, model);
        return new CommandLine(spec);
    }

    @Override
    public Integer call() {
        R request = requireNonNull(arguments)
                .request(requireNonNull(spec).commandLine().getParseResult(), source.from());
        ExitStatus checked = source.checked(surroundings, model, request, except);
        if (checked != null) {
            return checked.number();
        }
        Output output = surroundings.output();
        Target target = new Target(null, false);
        try (KlingClient client = connection.client(surroundings.environment());
                TaskRun run = new TaskRun(surroundings, source.json(), connection, target, client)) {
            Task task = run.submit(model, request, except);
            if (!source.json()) {
                output.keep(OneLine.of(task.id()));
                output.flush();
            }
            output.say("wait for it with: " + new TaskReference(task.id(), model, connection, target).waitCommand());
        }
        output.requireWritten();
        return ExitStatus.OK.number();
    }
}
